// Builds an index with Lunr and asks it: what the shell script beside it cannot do.
import { createReadStream, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const [verb, peer, ...rest] = process.argv.slice(2);
const require = createRequire(`${peer}/`);
const lunr = require("lunr");
require("lunr-languages/lunr.stemmer.support")(lunr);
require("lunr-languages/lunr.de")(lunr);

async function build(lines, file, every) {
  const builder = new lunr.Builder();
  builder.pipeline.add(lunr.de.trimmer, lunr.de.stopWordFilter, lunr.de.stemmer);
  builder.searchPipeline.add(lunr.de.stemmer);
  builder.ref("id");
  builder.field("title");
  builder.field("body");
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(lines) })) {
    if (number++ % every === 0) builder.add(JSON.parse(line));
  }
  writeFileSync(file, JSON.stringify(builder.build()));
}

function find(index, words, presence) {
  return index.query((query) => query.term(lunr.tokenizer(words), { presence }));
}

function open(file) {
  return lunr.Index.load(JSON.parse(readFileSync(file, "utf8")));
}

function ask(file, questions) {
  const index = open(file);
  for (const question of readFileSync(questions, "utf8").trim().split("\n")) {
    console.log(find(index, question, lunr.Query.presence.OPTIONAL).slice(0, 10).length);
  }
}

function german(file, queries) {
  const index = open(file);
  for (const [i, query] of readFileSync(queries, "utf8").replace(/\n$/, "").split("\n").entries()) {
    const found = find(index, query, lunr.Query.presence.REQUIRED);
    if (found.some(({ ref }) => ref === `${i + 1}`)) console.log(i + 1);
  }
}

if (verb === "build") await build(rest[0], rest[1], Number(rest[2]));
if (verb === "ask") ask(rest[0], rest[1]);
if (verb === "german") german(rest[0], rest[1]);
