// Reads [{ file, text }] from its input and answers with the ids of the rules that each text breaks, as if it stood in that
// file of the project. ESLint loads its configuration in a way that jest's own module system cannot.
import { text } from 'node:stream/consumers';

import { ESLint } from 'eslint';

const eslint = new ESLint();
const answers = [];
for (const { file, text: source } of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(`${source}\n`, { filePath: file });
  answers.push(result.messages.map((message) => message.ruleId ?? message.message));
}
process.stdout.write(JSON.stringify(answers));
