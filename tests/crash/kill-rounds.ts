import { setTimeout } from 'node:timers/promises';
import { randomFrom } from '../files/damage.ts';
import type { Operator } from './driver.ts';
import { hashOf, isHalfDone, strays, wrongWithBackups, wrongWithFile } from './invariants.ts';
import type { Stage } from './process-under-test.ts';
import { type Place, placeIn } from './sandbox.ts';
import { type Kind, toNobody } from './scenario.ts';

/** One kind of job, done once without being killed: how long it takes, and what the file holds afterwards. */
interface Rehearsed<O extends Operator> {
  readonly kind: Kind<O>;
  readonly stage: Stage<O>;
  /** The files that every round begins with. */
  readonly template: Place;
  /** ms */
  readonly duration: number;
  readonly hash: string;
}

/** What one kill came to. */
interface Round {
  /** What is wrong, in words; empty where all is well. */
  readonly problems: readonly string[];
  /** Whether the job had been done by then. */
  readonly done: boolean;
  /** Whether something half done lay about. */
  readonly halfDone: boolean;
}

/** What many kills came to. */
export interface Killed {
  /** The first round in which something is wrong, with what it takes to do it again; empty where all is well. */
  readonly faults: readonly string[];
  /** For docs/reliability.md: job, how long it takes, kills, with something half done, with the job done. */
  readonly figures: string;
}

/** How many of all rounds fall to one of so many kinds. */
export function share(rounds: number, at: number, kinds: number): number {
  return Math.floor((rounds + kinds - 1 - at) / kinds);
}

/**
 * Does a kind of job again and again, each time in a fresh place under `root`, and kills it at a random moment.
 * Stops at the first fault.
 */
export async function killManyTimes<O extends Operator>(
  kind: Kind<O>,
  stage: Stage<O>,
  { root, rounds, seed }: { readonly root: string; readonly rounds: number; readonly seed: number },
): Promise<Killed> {
  const rehearsed = await rehearse(kind, stage, root);
  const random = randomFrom(seed);
  const killed: Round[] = [];
  const faults: string[] = [];
  while (killed.length < rounds && faults.length === 0) {
    const delay = random() * rehearsed.duration;
    const name = `round-${killed.length + 1}`;
    const again = `GIAOBAN_SEED=${seed}, ${name}: killed after ${delay} of ${rehearsed.duration} ms`;
    try {
      const round = await killAndLook(rehearsed, placeIn(root, name, rehearsed.template), delay);
      killed.push(round);
      if (round.problems.length > 0) faults.push(again, ...round.problems);
    } catch (thrown) {
      throw new Error(again, { cause: thrown });
    }
  }
  const [halfDone, done] = [killed.filter((each) => each.halfDone), killed.filter((each) => each.done)];
  const cells = [
    kind.name,
    `${Math.round(rehearsed.duration)} ms`,
    killed.length,
    halfDone.length,
    done.length,
  ];
  return { faults, figures: `| ${cells.join(' | ')} |\n` };
}

/** Does the job once, to the end. */
async function rehearse<O extends Operator>(
  kind: Kind<O>,
  stage: Stage<O>,
  root: string,
): Promise<Rehearsed<O>> {
  const template = placeIn(root, 'template');
  await kind.prepare(template);
  const place = placeIn(root, 'rehearsal', template);
  const victim = stage.start(kind, place);
  await victim.begun;
  const start = performance.now();
  await victim.done;
  const duration = performance.now() - start;
  await victim.end();
  return { kind, stage, template, duration, hash: hashOf(place) };
}

/**
 * Does the job in a place made from the template, kills it after `delay` ms, and starts again: nothing acknowledged
 * may be missing, the file and whatever has its last name must be whole, nothing may lie about; and the job, done
 * again, ends as if nobody had been killed.
 */
async function killAndLook<O extends Operator>(
  { kind, stage, hash }: Rehearsed<O>,
  place: Place,
  delay: number,
): Promise<Round> {
  const victim = stage.start(kind, place);
  await victim.begun;
  await setTimeout(delay);
  await victim.kill();
  const halfDone = isHalfDone(place);
  const problems = wrongWithFile(place.file);

  const operator = await stage.reopen(place);
  const { done, problems: seen } = await kind.look(operator, place, victim.saved());
  problems.push(...seen, ...strays(kind, place, true));
  await kind.work(operator, place, toNobody);
  const again = await kind.look(operator, place, victim.saved());
  problems.push(...again.problems, ...(again.done ? [] : ['done again, it did not come to its end']));
  await operator.close();
  problems.push(...wrongWithFile(place.file), ...wrongWithBackups(place), ...strays(kind, place, false));
  if (kind.endsAlike && hashOf(place) !== hash) problems.push('done again, it ended with other records');
  return { problems, done, halfDone };
}
