import { randomUUID } from 'node:crypto';
import { ExpectedError } from '../../shared/contract/errors.ts';

/** Tokens that stand for paths in the window, which never gets a path and cannot make one up. */
export interface PathTokens {
  /** The token of a path, the same each time. */
  tokenFor(path: string): string;
  /** @throws ExpectedError not-found for an unknown token */
  pathOf(token: string): string;
}

export function createPathTokens(): PathTokens {
  const tokens = new Map<string, string>();
  const paths = new Map<string, string>();
  return {
    tokenFor: (path) => {
      const token = tokens.get(path) ?? randomUUID();
      tokens.set(path, token);
      paths.set(token, path);
      return token;
    },
    pathOf: (token) => {
      const path = paths.get(token);
      if (path === undefined) throw new ExpectedError('not-found');
      return path;
    },
  };
}
