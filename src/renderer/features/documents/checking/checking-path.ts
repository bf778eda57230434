/** The address at which a file that was chosen or dropped is checked. */
export function checkingPath(token: string): string {
  return `/documents/checking/${token}`;
}
