/** Whether a file begins with these bytes. */
export function begins(file: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => file[at] === byte);
}

/** Word and Excel wrap a file with a password in a file of the old format, under this name. */
export function isProtected(file: Uint8Array): boolean {
  return Buffer.from(file.buffer, file.byteOffset, file.byteLength).includes(
    'EncryptedPackage',
    0,
    'utf16le',
  );
}

/** Whether unpacking failed because of the file's content. */
export function isZlibError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}
