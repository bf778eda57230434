import { z } from 'zod';
import { appError } from '../../shared/contract/errors.ts';
import { checkedWord } from '../../shared/contract/procedures/format-check.ts';
import { finding } from '../../shared/format-check/finding.ts';
import { checkOrder } from './check-word.ts';

/** What a thread does with a file: checks it, or makes a copy of it. */
export const threadOrder = checkOrder.extend({ act: z.enum(['check', 'annotate', 'mend']) });
export type ThreadOrder = z.infer<typeof threadOrder>;

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

/** The answer of the thread. */
export const threadAnswer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('check'), checked: checkedWord }),
  z.object({ kind: z.literal('annotate'), bytes }),
  z.object({ kind: z.literal('mend'), bytes, done: z.array(finding), left: z.array(finding) }),
  z.object({ kind: z.literal('failed'), error: appError }),
]);
export type ThreadAnswer = z.infer<typeof threadAnswer>;
/** The answer to each act. */
export type AnswerTo<Act extends ThreadOrder['act']> = Extract<ThreadAnswer, { kind: Act }>;
