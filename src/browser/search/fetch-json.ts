/** Fetches a file of the names. @throws when it cannot be had */
export async function fetchJson<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  return response.json() as Promise<Content>;
}
