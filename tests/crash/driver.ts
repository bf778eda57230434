import type { windowStoreProcedures } from '../../src/shared/contract/index.ts';
import type { Input, Output } from '../../src/shared/contract/procedure.ts';
import type { mergeProcedures } from '../../src/shared/contract/procedures/merge.ts';

type Asked = typeof windowStoreProcedures & typeof mergeProcedures;

/** The program as a job drives it: the store by itself, or all of it through its window. Fails where an answer is an error. */
export interface Operator {
  /** Opens the file, as a start of the program does. */
  open(): Promise<void>;
  ask<Name extends keyof Asked>(name: Name, input: Input<Asked[Name]>): Promise<Output<Asked[Name]>>;
  /** Looks into a file that may be merged, and gives the id its merge will have. */
  lookInto(path: string): Promise<string>;
  /** Writes a copy for another PC; protected where there is a passphrase. */
  send(to: string, passphrase: string): Promise<void>;
  close(): Promise<void>;
}
