// Builds an index with Pagefind and asks it: what the shell script beside it cannot do.
import { createReadStream, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const [verb, ...rest] = process.argv.slice(2);

async function build(peer, lines, site, every) {
  const pagefind = await import(pathToFileURL(`${peer}/node_modules/pagefind/lib/index.js`));
  const { index } = await pagefind.createIndex({ forceLanguage: "de" });
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(lines) })) {
    if (number++ % every === 0) {
      const { id, title, body } = JSON.parse(line);
      const { errors } = await index.addCustomRecord({
        url: `/${id}`,
        content: `${title}\n${body}`,
        language: "de",
        meta: { title },
      });
      if (errors.length) throw new Error(errors[0]);
    }
  }
  await rm(site, { recursive: true, force: true });
  const { errors } = await index.writeFiles({ outputPath: site });
  if (errors.length) throw new Error(errors[0]);
  await pagefind.close();
}

// Pagefind's own code for browsers, with files instead of a server.
async function open(site) {
  globalThis.window = globalThis;
  globalThis.location = new URL("http://localhost/");
  globalThis.document = { currentScript: null, querySelector: () => ({ getAttribute: () => "de" }) };
  globalThis.fetch = async (url) => {
    const path = new URL(url, "http://localhost/").pathname.replace(/^\/pagefind/, site);
    return new Response(readFileSync(path));
  };
  const pagefind = await import(pathToFileURL(`${site}/pagefind.js`));
  await pagefind.options({ basePath: "/pagefind/", baseUrl: "/" });
  await pagefind.init("de");
  return pagefind;
}

async function ask(site, file) {
  const pagefind = await open(site);
  for (const question of readFileSync(file, "utf8").trim().split("\n")) {
    const { results } = await pagefind.search(question);
    const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    console.log(shown.length);
  }
}

async function german(site, file) {
  const pagefind = await open(site);
  const queries = readFileSync(file, "utf8").replace(/\n$/, "").split("\n");
  for (const [i, query] of queries.entries()) {
    const { results } = await pagefind.search(query);
    for (const result of results) {
      if ((await result.data()).url === `/${i + 1}`) console.log(i + 1);
    }
  }
}

const [first, second, third, fourth] = rest;
if (verb === "build") await build(first, second, third, Number(fourth));
if (verb === "ask") await ask(first, second);
if (verb === "german") await german(first, second);
