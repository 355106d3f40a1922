/** A text in quotation marks. Those within it become single ones, as print has it: “What ‘Crocodile’ says”. */
export const inQuotationMarks = (text: string) => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
