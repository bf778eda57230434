import { XMLValidator } from 'fast-xml-parser';

/** Whether a part is well-formed XML. */
export function isValidXml(bytes: Uint8Array): boolean {
  return XMLValidator.validate(Buffer.from(bytes).toString('utf8')) === true;
}
