/** Whether a request stays inside the program. */
export function isLocal(url: string, devOrigin: string | null): boolean {
  const { protocol, host } = new URL(url);
  if (protocol === 'app:' || protocol === 'devtools:' || protocol === 'data:' || protocol === 'blob:')
    return true;
  return devOrigin !== null && host === new URL(devOrigin).host;
}
