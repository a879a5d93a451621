import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { bundle } from "./bundle.mjs";
import { makeExpect } from "./expect.mjs";
import { forgetfulMap } from "./forgetful-map.mjs";
import { inOrder } from "./test-order.mjs";

const TESTED = "lib/clinical";
const NO_MUTANT = -1;
// Stryker writes both into each file. Counting what a test runs is of use in its first run alone, and asking a
// number which mutant is there takes less time than asking its function.
const COVERS = /stryCov_9fa48\d*\((?:"\d+"(?:, )?)+\)/g;
const IS_THERE = /stryMutAct_9fa48\d*\("(\d+)"\)/g;

/** Runs the tests of lib/clinical inside Stryker's own worker, so that a mutant costs no more than its tests do. */
class InProcessRunner {
  mutant = { is: NO_MUTANT, there: () => this.hit() };
  testName = "";

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.require = createRequire(path.resolve("package.json"));
    globalThis.mutationTests = { all: [], file: "", expect: makeExpect() };
    const files = readdirSync(TESTED, { recursive: true }).filter((it) => it.endsWith(".test.ts"));
    const source = await bundle(inOrder(files.map((file) => path.join(TESTED, file))));
    this.counting = scriptOf(source);
    const asked = "(__mutant.is === $1 && __mutant.there())";
    this.plain = scriptOf(source.replace(COVERS, "0").replace(IS_THERE, asked));
  }

  /** Every test once, without a mutant. */
  async dryRun() {
    globalThis.__stryker__ ??= {};
    const stryker = globalThis.__stryker__;
    const tests = [];
    for (const test of this.load(this.counting)) {
      stryker.currentTestId = test.id;
      const startedAt = performance.now();
      const failureMessage = await this.failureOf(test);
      const { id, name, fileName } = test;
      const result = { id, name, fileName, timeSpentMs: performance.now() - startedAt };
      tests.push({
        ...result,
        ...(failureMessage === null ? { status: 0 } : { status: 1, failureMessage }),
      });
    }
    stryker.currentTestId = undefined;
    this.tests = this.load(this.plain);
    return { status: "complete", tests, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun(options) {
    const isStatic = options.mutantActivation === "static";
    const verdict = isStatic ? await this.runAnew(options) : await this.run(options);
    this.mutant.is = NO_MUTANT;
    if (verdict === null || isStatic) this.tests = this.load(this.plain);
    return verdict ?? (await this.run(options)) ?? { status: "error", errorMessage: UNSOUND };
  }

  /** A mutant that is there while the modules load. */
  async runAnew(options) {
    this.mutant.is = Number(options.activeMutant.id);
    try {
      this.tests = this.load(this.plain);
    } catch (error) {
      return killed(String(error), "load", 0);
    }
    return await this.run(options, true);
  }

  /** Null where a test fails that fails without the mutant too, for what an earlier one has left behind. */
  async run({ activeMutant, testFilter, hitLimit }, isStatic = false) {
    const wanted = testFilter === undefined ? null : new Set(testFilter);
    const tests = (this.tests ?? this.load(this.plain)).filter(({ id }) => wanted?.has(id) ?? true);
    this.hits = 0;
    this.hitLimit = hitLimit ?? Number.POSITIVE_INFINITY;
    for (const [index, test] of tests.entries()) {
      this.mutant.is = Number(activeMutant.id);
      const failure = await this.failureOf(test);
      this.mutant.is = NO_MUTANT;
      if (this.hits > this.hitLimit) return { status: "timeout", reason: "hit limit" };
      if (failure === null) continue;
      const isOwn = isStatic || (await this.failureOf(test)) === null;
      return isOwn ? killed(failure, test.id, index + 1) : null;
    }
    return { status: "survived", nrOfTests: tests.length };
  }

  /** Loads all modules anew, which collects their tests. */
  load(script) {
    const tests = globalThis.mutationTests;
    tests.all = [];
    const made = { exports: {} };
    const run = script.runInThisContext();
    run(
      this.require,
      made,
      made.exports,
      forgetfulMap(() => this.testName),
      this.mutant,
    );
    return tests.all;
  }

  async failureOf(test) {
    this.testName = `${test.id} ${this.mutant.is}`;
    try {
      await test.body();
      return null;
    } catch (error) {
      return String(error);
    }
  }

  hit() {
    this.hits += 1;
    if (this.hits > this.hitLimit) throw new Error("hit limit");
    return true;
  }
}

const UNSOUND = "A test fails without any mutant";

function scriptOf(source) {
  const parameters = "require,module,exports,WeakMap,__mutant";
  return new vm.Script(`(function(${parameters}){${source}\n})`, { filename: "lib-clinical.cjs" });
}

function killed(failureMessage, killedBy, nrOfTests) {
  return { status: "killed", killedBy: [killedBy], failureMessage, nrOfTests };
}

/** Where Stryker looks for what a file named under `plugins` offers. */
export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, "in-process", InProcessRunner),
];
