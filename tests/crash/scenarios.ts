import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import { openProtected } from '../../src/store/disk/encryption.ts';
import { checkFile } from '../../src/store/log/check/check-file.ts';
import type { Operator } from './driver.ts';
import {
  COPY,
  lost,
  meetingOf,
  prepareCopy,
  prepareOffice,
  prepareOlder,
  save,
  shownAfter,
  shownBefore,
} from './prepared-files.ts';
import type { Place } from './sandbox.ts';
import { type Found, type Kind, toNobody } from './scenario.ts';
import { operateStore, type StoreOperator } from './store-driver.ts';

const nothingBeside = /^$/;
const nothing = async (): Promise<void> => undefined;

/** How many writes a job makes before it begins, and has made when it is done. */
const BEFORE = 5;
const IN_ALL = 10;

/** Entries without a pause, into a file that is made first. */
export function saving(entries: number): Kind {
  return {
    name: 'saving',
    beside: nothingBeside,
    endsAlike: false,
    prepare: nothing,
    work: async (operator, _, say) => {
      await operator.open();
      const { id: meetingId } = await operator.ask('meeting.create', { fields: { title: 'Hội nghị' } });
      say.begin();
      for (let number = 1; number <= entries; number += 1) {
        const fields = {
          content: `Ý kiến ${number}: ${'người dân phản ánh, đề nghị xem xét. '.repeat(number % 40)}`,
        };
        await operator.ask('entry.add', { meetingId, fields, topicIds: [], agencyIds: [] });
        await say.saved(number);
      }
    },
    look: async (operator, _, saved) => {
      const { entries: shown } = await meetingOf(operator);
      const inOrder = shown.every(({ content }, at) => content.startsWith(`Ý kiến ${at + 1}:`));
      const gone = saved - shown.length;
      return found(shown.length >= entries, [
        ...(gone > 0 ? [`${gone} acknowledged entries are gone`] : []),
        ...(inOrder ? [] : ['the entries are not in their order']),
      ]);
    },
  };
}

const creating: Kind = {
  name: 'beginning a file',
  beside: nothingBeside,
  endsAlike: true,
  prepare: nothing,
  work: (operator, _, say) => {
    say.begin();
    return operator.open();
  },
  look: async (operator) => {
    const { topics } = await operator.ask('record.lists', {});
    return found(true, topics.length === 0 ? ['the topics every file begins with are not there'] : []);
  },
};

const migrating: Kind = {
  name: 'bringing an older file up to date',
  beside: nothingBeside,
  endsAlike: true,
  prepare: prepareOlder,
  work: async (operator, _, say) => {
    say.begin();
    await operator.open();
    await save(operator, say, 1, IN_ALL);
  },
  look: async (operator, _, saved) => found(true, await lost(operator, saved)),
};

const merging: Kind = {
  name: 'merging',
  beside: new RegExp(`^${COPY}$`),
  endsAlike: true,
  prepare: prepareCopy,
  work: async (operator, { folder }, say) => {
    await operator.open();
    await save(operator, say, 1, BEFORE);
    say.begin();
    const merge = await operator.lookInto(join(folder, COPY));
    await operator.ask('merge.apply', { job: uuidv7(), merge });
    await save(operator, say, BEFORE + 1, IN_ALL);
  },
  look: async (operator, _, saved) => {
    const merges = await operator.ask('merge.list', {});
    return lookAtMerges(operator, saved, merges.length === 1 ? 'in' : 'out');
  },
};

const undoing: Kind = {
  name: 'undoing a merge',
  beside: new RegExp(`^${COPY}$`),
  endsAlike: true,
  prepare: async (place) => {
    await prepareCopy(place);
    const operator = operateStore(place);
    await merging.work(operator, place, toNobody);
    await operator.close();
  },
  work: async (operator, _, say) => {
    await operator.open();
    await save(operator, say, 1, BEFORE);
    say.begin();
    const [listed] = await operator.ask('merge.list', {});
    await operator.ask('merge.undo', { job: uuidv7(), merge: listed?.merge ?? '' });
    await save(operator, say, BEFORE + 1, IN_ALL);
  },
  look: async (operator, _, saved) => {
    const merges = await operator.ask('merge.list', {});
    const { done, problems } = await lookAtMerges(operator, saved, merges[0]?.undone === true ? 'out' : 'in');
    return found(!done, [...problems, ...(merges.length === 1 ? [] : ['the report of the merge is gone'])]);
  },
};

/** A merge, its report and its records are all there, or none of them shows. */
async function lookAtMerges(operator: Operator, saved: number, expected: 'in' | 'out'): Promise<Found> {
  const { entries } = await meetingOf(operator);
  const shown = expected === 'in' ? shownAfter : shownBefore;
  const problems = await lost(operator, saved);
  if (entries.length !== shown) problems.push(`the merge is ${expected}, but ${entries.length} entries show`);
  for (const { merge } of await operator.ask('merge.list', {})) {
    const { report } = await operator.ask('merge.report', { merge });
    const { total } = await operator.ask('merge.records', { merge, offset: 0, limit: 1 });
    const reported = Object.values(report.summary.total).reduce((sum, each) => sum + each, 0);
    if (total !== reported) problems.push(`${reported} records are in the report, ${total} in the log`);
  }
  return found(expected === 'in', problems);
}

const backingUp: Kind = {
  name: 'backing up',
  beside: nothingBeside,
  endsAlike: true,
  prepare: prepareOffice,
  work: async (operator, _, say) => {
    await operator.open();
    await save(operator, say, 1, BEFORE);
    say.begin();
    await Promise.all([operator.ask('backup.make', {}), save(operator, say, BEFORE + 1, IN_ALL)]);
  },
  // Backups are looked at after every kind of job.
  look: async (operator, { backups }, saved) => found(holdsAny(backups), await lost(operator, saved)),
};

function holdsAny(folder: string): boolean {
  return (
    existsSync(folder) && readdirSync(folder, { recursive: true }).some((name) => /\.db$/.test(String(name)))
  );
}

const SENT = 'cho máy 2.db';

/** Sending over an older copy, as to the same stick every week; with a passphrase to where there is none. */
function sending(passphrase: string): Kind {
  const name = passphrase === '' ? SENT : `${SENT}.age`;
  return {
    name: passphrase === '' ? 'sending' : 'sending protected',
    beside: new RegExp(`^${name}$`),
    endsAlike: true,
    prepare: async (place) => {
      await prepareOffice(place);
      if (passphrase !== '') return;
      const operator = operateStore(place);
      await operator.open();
      await operator.send(join(place.folder, name), '');
      await operator.close();
    },
    work: async (operator, { folder }, say) => {
      await operator.open();
      await save(operator, say, 1, BEFORE);
      say.begin();
      const sent = operator.send(join(folder, name), passphrase);
      await Promise.all([sent, save(operator, say, BEFORE + 1, IN_ALL)]);
    },
    look: async (operator, place, saved) => {
      const sent = join(place.folder, name);
      const isThere = existsSync(sent);
      const problems = await lost(operator, saved);
      if (isThere) problems.push(...(await wrongIn(sent, passphrase, place)));
      else if (passphrase === '') problems.push('the older copy is gone');
      return found(isThere, problems);
    },
  };
}

async function wrongIn(sent: string, passphrase: string, { temp }: Place): Promise<string[]> {
  const folder = mkdtempSync(join(temp, 'looked-at-'));
  const plain = passphrase === '' ? sent : join(folder, 'plain.db');
  try {
    if (passphrase !== '') await openProtected(sent, passphrase, plain);
    const { state } = checkFile(plain);
    return state === 'whole' ? [] : [`what was sent is ${state}`];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const ASIDE = /^giaoban \(trước khi khôi phục .*\)\.db$/;

const restoring: Kind<StoreOperator> = {
  name: 'restoring a backup',
  beside: ASIDE,
  endsAlike: true,
  prepare: prepareOffice,
  work: async (operator, { backups }, say) => {
    await operator.open();
    if (!holdsAny(backups)) await operator.ask('backup.make', {});
    await save(operator, say, 1, BEFORE);
    say.begin();
    await operator.restore();
  },
  look: async (operator, place, saved) => {
    const gone = await lost(operator, saved);
    const aside = readdirSync(place.folder).filter((name) => ASIDE.test(name));
    if (gone.length === 0)
      return found(false, aside.length > 0 ? ['the file is in its place and under another name'] : []);
    return found(true, await wrongAside(place, aside, saved));
  },
};

/** The file that was there holds every acknowledged write, under its new name. */
async function wrongAside(place: Place, names: readonly string[], saved: number): Promise<string[]> {
  const problems: string[] = [];
  for (const name of names) {
    const former = operateStore({ ...place, file: join(place.folder, name) });
    await former.open();
    problems.push(...(await lost(former, saved)));
    await former.close();
  }
  return names.length === 0 ? ['the file that was there is gone'] : problems;
}

function found(done: boolean, problems: readonly string[]): Found {
  return { done, problems };
}

const PASSPHRASE = 'Mật khẩu của Ban';

/** The jobs that the whole program does through its window. */
export const programKinds: readonly Kind[] = [
  saving(50),
  merging,
  sending(''),
  backingUp,
  undoing,
  sending(PASSPHRASE),
];

/** All of them, as the store does them. */
export const storeKinds: readonly Kind<StoreOperator>[] = [...programKinds, migrating, creating, restoring];
