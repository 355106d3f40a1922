import { namingHidden } from './hidden-characters.ts';
import { sortIssues, type Issue } from './issue.ts';

/**
 * Prints problems as GitHub Actions shows them beside the lines of a change ("Workflow commands").
 * @returns a line for each
 */
export function formatAnnotations(issues: readonly Issue[]): string {
  return sortIssues(issues).map(formatAnnotation).join('\n');
}

function formatAnnotation({ code, strength, file, line, column, length, found, cure }: Issue): string {
  const command = strength === 'warn' ? 'warning' : 'error';
  const properties = Object.entries({ file, line, col: column, endColumn: column + length, title: code });
  const written = properties.map(([name, value]) => `${name}=${inProperty(namingHidden(String(value)))}`);
  return `::${command} ${written.join(',')}::${inMessage(`${found}. ${cure}`)}`;
}

// As @actions/core escapes them: these would end the message, or the property.
const inMessage = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const inProperty = (text: string) => inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
