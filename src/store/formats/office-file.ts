/** Whether a file begins with these bytes. */
export function begins(file: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => file[at] === byte);
}

/** Word and Excel put a file with a password into a file of the old form, under this name. */
export function isProtected(file: Uint8Array): boolean {
  return Buffer.from(file.buffer, file.byteOffset, file.byteLength).includes(
    'EncryptedPackage',
    0,
    'utf16le',
  );
}

/** Whether unpacking failed for what was in the file. */
export function isZlibError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}
