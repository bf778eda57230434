import { launchProgram } from './electron/program.ts';

process.exitCode = await launchProgram({ args: process.argv.slice(2) });
