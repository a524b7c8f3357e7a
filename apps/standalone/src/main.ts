import { runProcess } from '#platform/process';
import { paragraph, writeOut } from '#platform/terminal';
import { HELP } from './help.js';
import { readOptions } from './options.js';
import { Station } from './station.js';
import { unknownSettings } from './unknown-settings.js';

await runProcess(
  'jixiao',
  async (stopping) => {
    const options = readOptions(process.argv.slice(2), process.env);
    if (options.help) {
      console.log(HELP);
      process.exit(0);
    }
    const unknown = unknownSettings(process.env);
    if (unknown !== undefined) writeOut(paragraph(unknown));
    const station = new Station(options, writeOut);
    try {
      await station.open(stopping);
    } catch (error) {
      await station.close();
      throw error;
    }
    return station;
  },
  // The station's own bound comes first; together they stay under the ten seconds that are promised.
  { closeWithinMs: 9_800, inLines: paragraph },
);
