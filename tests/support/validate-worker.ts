import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/** Takes its configuration apart once, and not anew for each file: that would take half of the time. */
class OneConfigLoader extends StaticConfigLoader {
  #resolved: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(file: string) {
    return (this.#resolved ??= super.getConfigFor(file));
  }
}

/** Validates the HTML files it is given, and answers with what is wrong in them. */
const validator = new HtmlValidate(
  new OneConfigLoader({
    root: true,
    // Holds the presets "standard" (the HTML Standard), "document" and "a11y".
    extends: ['html-validate:recommended'],
    elements: ['html5'],
    rules: {
      // What scrolls sideways is a landmark with a name, for the keyboard; a section would be one of the text's.
      'prefer-native-element': ['error', { exclude: ['region'] }],
      // A name of a review or a source is told as it is printed, and those are long.
      'long-title': 'off',
      // The filters of the wall are worked by styles alone: there is nothing to send.
      'wcag/h32': 'off',
      // What comes from the site itself needs no hash of its own; nothing else may be loaded at all.
      'require-sri': ['error', { target: 'crossorigin' }],
    },
  }),
);

const wrong: string[] = [];
for (const file of workerData as string[]) {
  // The text of styles is CSS and most of a page: it would take half of the time.
  const html = readFileSync(file, 'utf8').replace(/(<style[^>]*>)[^<]*/g, '$1');
  const { results } = await validator.validateString(html, file);
  for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
    wrong.push(`${file}:${line}:${column} ${ruleId}: ${message}`);
  }
}
parentPort!.postMessage(wrong);
