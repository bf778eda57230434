import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readInstalled } from '../scripts/electron/installed.ts';
import { findProgram } from '../scripts/process/paths.ts';

/** Every call of the kernel by which something leaves a process or a socket learns where to. */
const CALLS = 'connect,sendto,sendmsg,sendmmsg,bind';

/** Where Chromium asks the kernel for a way, by a socket of datagrams it sends nothing over, before it makes a media connection. */
const WAYS_ASKED_FOR =
  /^\d+ +(connect\(\d+, .*"(8\.8\.8\.8|2001:4860:4860::8888)"|bind\(\d+, .*"(0\.0\.0\.0|::)")/;

/** A start of the program under strace, which sees what no interface of Electron shows. */
export interface TracedNetwork {
  /** Starts Electron in its place. */
  readonly through: string;
  /** Each call so far that names an address of the internet, or of the network of the office. */
  calls(): string[];
}

/** Whether calls can be watched here. */
export const canTrace = (): boolean => process.platform === 'linux' && findProgram('strace') !== undefined;

/** @param folder where the trace and the script that starts it are written */
export function traceNetwork(folder: string): TracedNetwork {
  mkdirSync(folder, { recursive: true });
  const trace = `${folder}/network.txt`;
  const through = `${folder}/traced.sh`;
  const executable = readInstalled()?.executable ?? '';
  writeFileSync(
    through,
    `#!/bin/sh\nexec strace -f -qq --seccomp-bpf -A -e trace=${CALLS} -o '${trace}' '${executable}' "$@"\n`,
  );
  chmodSync(through, 0o755);
  return { through, calls: () => callsOut(readFileSync(trace, 'utf8')) };
}

/** The calls of a trace that name an address other than this PC itself; a lookup of a name, wherever it goes. */
export function callsOut(trace: string): string[] {
  return trace
    .split('\n')
    .filter((line) => /AF_INET6?\b/.test(line))
    .filter((line) => isOfNames(line) || !isOfThisPc(line));
}

/** The same without the calls that send nothing, for what a page tries on purpose. */
export const sentOut = (calls: readonly string[]): string[] =>
  calls.filter((line) => !WAYS_ASKED_FOR.test(line));

const isOfNames = (line: string): boolean => /sin6?_port=htons\((53|5353|5355|137|1900)\)/.test(line);

/** Every address in the line: a message may go to several. */
function isOfThisPc(line: string): boolean {
  const addresses = [...line.matchAll(/inet_addr\("([^"]+)"\)|inet_pton\(AF_INET6, "([^"]+)"/g)];
  return (
    addresses.length > 0 && addresses.every(([, four = '', six = '']) => /^127\.|^::1$/.test(four || six))
  );
}
