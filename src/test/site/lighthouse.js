/*
 * Runs Lighthouse, on its mobile setting, on the main pages of a running Outlay:
 *
 *   node lighthouse.js [address] [--untimed] [--pages=/,/capex]
 *
 * Performance is the median of three runs, because it depends on timing. --untimed omits it.
 */
import { accessSync, constants } from 'node:fs';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const MAIN = ['/', '/companies/bytedance', '/capex', '/models/seedance-2-0', '/sources/leida-grand-chess'];

/** The lowest score, out of 100, that each category may have. */
const LEAST = { accessibility: 100, 'best-practices': 100, seo: 100, performance: 98 };

const RUNS = 3;

const CHROMIUM = [process.env.OUTLAY_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

const FLAGS = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-dev-shm-usage'];

const given = process.argv.slice(2);
const pages = given.find((word) => word.startsWith('--pages='))?.slice('--pages='.length).split(',') ?? MAIN;
const untimed = given.includes('--untimed');
const address = (given.find((word) => !word.startsWith('--')) ?? process.env.OUTLAY_ADDRESS ?? 'http://localhost:8080')
  .replace(/\/$/, '');
const categories = Object.keys(LEAST).filter((category) => !(untimed && category === 'performance'));

await reach(address);
const chrome = await launch({ chromePath: CHROMIUM.find(canRun), chromeFlags: FLAGS });
let missed = 0;
try {
  console.log(row('', categories));
  for (const page of pages) {
    missed += await measure(page);
  }
} finally {
  chrome.kill();
}
process.exitCode = missed ? 1 : 0;

/** Prints the scores of a page with the reasons for lost points, and returns the number of scores that are too low. */
async function measure(page) {
  const first = await run(page, categories);
  const scores = Object.fromEntries(categories.map((category) => [category, score(first, category)]));
  if ('performance' in scores) {
    const runs = [scores.performance];
    while (runs.length < RUNS) {
      runs.push(score(await run(page, ['performance']), 'performance'));
    }
    scores.performance = runs.sort((a, b) => a - b)[(RUNS - 1) / 2];
  }
  console.log(row(page, categories.map((category) => scores[category])));
  const low = categories.filter((category) => !(scores[category] >= LEAST[category]));
  low.flatMap((category) => causes(first, category)).forEach((cause) => console.log(`  ${cause}`));
  return low.length;
}

async function run(page, onlyCategories) {
  const result = await lighthouse(address + page, { port: chrome.port, output: 'json', logLevel: 'error', onlyCategories });
  if (result.lhr.runtimeError) {
    throw new Error(`${page}: ${result.lhr.runtimeError.message}`);
  }
  return result.lhr;
}

function score(report, category) {
  return Math.round(report.categories[category].score * 100);
}

/** The audits in which a category lost points, each with up to three places. */
function causes(report, category) {
  return report.categories[category].auditRefs
    .filter((ref) => ref.weight > 0)
    .map((ref) => report.audits[ref.id])
    .filter((audit) => audit.score !== null && audit.score < (category === 'performance' ? 0.9 : 1))
    .map((audit) => [`${category}: ${audit.title}`, audit.displayValue, ...places(audit)].filter(Boolean).join(' | '));
}

function places(audit) {
  return (audit.details?.items ?? []).slice(0, 3)
    .map((item) => item.node?.snippet ?? item.description ?? item.url ?? item.source)
    .filter((place) => typeof place === 'string');
}

function row(name, values) {
  return [name.padEnd(30), ...values.map((value) => String(value).padStart(15))].join('');
}

function canRun(file) {
  try {
    accessSync(file ?? '', constants.X_OK);
    return Boolean(file);
  } catch {
    return false;
  }
}

async function reach(site) {
  try {
    await fetch(site);
  } catch {
    console.error(`No Outlay answers at ${site}: start one, or name its address as argument or in OUTLAY_ADDRESS.`);
    process.exit(2);
  }
}
