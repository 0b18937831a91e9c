#!/usr/bin/env node
/*
 * Checks an archive without Freehold: node verify-archive.mjs DIR
 *
 * It stands alone (Node 18 or later, nothing to install) and only reads. DIR is the folder with 000001.jsonl, or the
 * folder above it. Every line is a record:
 *
 *   {"v":1,"seq":…,"at":"…","id":"…","kind":"…","prev":"…","hash":"…","body":{…}}
 *
 *   hash = SHA-256 of `freehold-record-1\n${seq}\n${at}\n${id}\n${kind}\n${prev}\n${bodyHash}`
 *   bodyHash = SHA-256 of the body's bytes as they stand in the line, or what an erased body left:
 *              {"erased":true,"sha256":"…"}
 *   prev = hash of the record before; 64 zeros in the first
 *
 * A record of kind "erased" names in its body the records that lost theirs: "seqs": [[first, last], …]. It is written
 * first: where one of those still has its body, the erasure was cut short, which is said but no damage.
 * The chain shows damage and careless changes. Someone who can write the whole folder can also make a new chain.
 *
 * Ends with 0 when the archive is whole, 1 when it is damaged, 2 when it cannot be checked.
 */
import { createHash } from "node:crypto";
import { closeSync, existsSync, openSync, readSync, readdirSync } from "node:fs";
import { join } from "node:path";

const recordForm =
  /^\{"v":1,"seq":([1-9]\d{0,14}),"at":"([0-9TZ:.-]{24})","id":"([A-Za-z0-9_-]{1,100})","kind":"([a-z-]{1,40})","prev":"([0-9a-f]{64})","hash":"([0-9a-f]{64})","body":/;
const erasedForm = /^\{"erased":true,"sha256":"([0-9a-f]{64})"\}$/;

/** Reads a file line by line: calls back with the bytes of each line and whether it ended with a newline. */
function eachLine(file, onLine) {
  const fd = openSync(file, "r");
  const chunk = Buffer.alloc(1024 * 1024);
  let kept = [];
  try {
    for (let count = readSync(fd, chunk); count > 0; count = readSync(fd, chunk)) {
      let start = 0;
      for (let end = chunk.indexOf(10); end !== -1 && end < count; end = chunk.indexOf(10, start)) {
        onLine(Buffer.concat([...kept, chunk.subarray(start, end)]), true);
        kept = [];
        start = end + 1;
      }
      if (start < count) kept.push(Buffer.from(chunk.subarray(start, count)));
    }
  } finally {
    closeSync(fd);
  }
  if (kept.length > 0) onLine(Buffer.concat(kept), false);
}

/** The record of a line, or null when the line does not have its form. */
function parseLine(line) {
  const match = recordForm.exec(line.toString("latin1", 0, 512));
  if (match === null || line[line.length - 1] !== 0x7d || line.length < match[0].length + 3)
    return null;
  const [head, seq, at, id, kind, prev, hash] = match;
  const body = line.subarray(head.length, line.length - 1);
  const erased = body.length < 200 ? erasedForm.exec(body.toString("latin1")) : null;
  const bodyHash = erased === null ? sha256(body) : erased[1];
  const expectedHash = sha256(
    `freehold-record-1\n${seq}\n${at}\n${id}\n${kind}\n${prev}\n${bodyHash}`,
  );
  return {
    seq: Number(seq),
    kind,
    prev,
    hash,
    body,
    isErased: erased !== null,
    isTrue: hash === expectedHash,
  };
}

function sha256(data) {
  return createHash("sha256").update(data).digest("hex");
}

/** Checks a folder of segments: { records, segments, erased, lost, unfinished, problems: [{ segment, line, seq, problem }] }. */
function verifyArchive(dir) {
  const numbers = readdirSync(dir)
    .map((name) => /^(\d{6,9})\.jsonl$/.exec(name))
    .filter((match) => match !== null)
    .map((match) => Number(match[1]))
    .sort((a, b) => a - b);
  const problems = [];
  const erased = [];
  const vouched = [];
  const kept = []; // ranges of the records that have their body: [first, last]
  let records = 0;
  let last = { seq: 0, hash: "0".repeat(64) };
  let excused = 0; // how many records may be missing without another word

  const checkLine = (line, isWhole, report) => {
    const record = isWhole ? parseLine(line) : null;
    if (record === null || !record.isTrue) {
      excused += 1;
      const conversationId = namedConversation(line);
      if (record !== null)
        report(
          record.seq,
          "This record does not match its hash: it was changed or damaged.",
          conversationId,
        );
      else if (isWhole) report(null, "This line is not a record that can be read.", conversationId);
      else report(null, "The segment ends in the middle of this record.", conversationId);
      return null;
    }
    const { seq, prev, hash } = record;
    const expected = last.seq + 1;
    if (seq === last.seq && hash === last.hash) {
      report(seq, `This line is a copy of record ${seq}.`);
      return null;
    }
    if (seq < expected) {
      report(seq, `Record ${seq} stands after record ${last.seq}: out of order.`);
      return record;
    }
    records += 1; // those in order: readers pass over what stands behind a later record
    if (seq > expected + excused) {
      const gap =
        expected === seq - 1 ? `Record ${expected} is` : `Records ${expected} to ${seq - 1} are`;
      report(seq, `${gap} missing before this one.`);
    } else if (excused === 0 && prev !== last.hash) {
      report(seq, `This record does not follow record ${last.seq}: their hashes do not join.`);
    }
    last = { seq, hash };
    excused = 0;
    return record;
  };

  let expectedNumber = 1;
  for (const number of numbers) {
    for (; expectedNumber < number; expectedNumber += 1) {
      problems.push({
        segment: segmentName(expectedNumber),
        line: 0,
        seq: last.seq + 1,
        problem: "This segment is missing.",
      });
      excused = Infinity;
    }
    expectedNumber += 1;
    const segment = segmentName(number);
    let line = 0;
    eachLine(join(dir, segment), (bytes, isWhole) => {
      line += 1;
      const record = checkLine(bytes, isWhole, (seq, problem, conversationId) =>
        problems.push({ segment, line, seq, problem, conversationId }),
      );
      if (record === null) return;
      if (record.isErased) erased.push({ segment, line, seq: record.seq });
      else if (kept.at(-1)?.[1] === record.seq - 1) kept.at(-1)[1] = record.seq;
      else kept.push([record.seq, record.seq]);
      if (record.kind === "erased") vouched.push(...namedRanges(record));
    });
  }
  for (const place of erased) {
    if (vouched.some(([first, end]) => first <= place.seq && place.seq <= end)) continue;
    problems.push({
      ...place,
      problem: "The body of this record is gone, and no record says that it was erased.",
    });
  }
  const lost = Math.max(0, last.seq - records);
  const unfinished = vouched.filter((range) => kept.some((other) => overlap(range, other))).length;
  return { records, segments: numbers.length, erased: erased.length, lost, unfinished, problems };
}

/** The conversation that a damaged line still names, near its beginning. */
function namedConversation(line) {
  const head = line.toString("latin1", 0, 1024);
  return /"conversationId":"([A-Za-z0-9_-]{1,100})"/.exec(head)?.[1];
}

function overlap([first, last], [otherFirst, otherLast]) {
  return first <= otherLast && otherFirst <= last;
}

/** What an `erased` record says was erased; it can only speak of records before it. */
function namedRanges({ seq, body }) {
  try {
    return JSON.parse(body.toString("utf8")).seqs.filter(
      ([first, end]) => Number.isSafeInteger(first) && end < seq,
    );
  } catch {
    return [];
  }
}

function segmentName(number) {
  return `${String(number).padStart(6, "0")}.jsonl`;
}

function hasSegments(dir) {
  return readdirSync(dir).some((name) => /^\d{6,9}\.jsonl$/.test(name));
}

function main(args) {
  const [given] = args;
  if (args.length !== 1 || given.startsWith("-")) {
    console.error(
      "Usage: node verify-archive.mjs DIR\nDIR is the archive folder, the one with 000001.jsonl in it.",
    );
    return 2;
  }
  const inner = join(given, "archive");
  try {
    const dir = !hasSegments(given) && existsSync(inner) ? inner : given;
    if (!hasSegments(dir)) {
      console.error(
        `There is no archive in ${dir}: a file 000001.jsonl was expected. Give the archive folder.`,
      );
      return 2;
    }
    return printReport(dir, verifyArchive(dir));
  } catch (error) {
    console.error(`The archive could not be read: ${error.message}`);
    return 2;
  }
}

function printReport(dir, { records, segments, erased, lost, unfinished, problems }) {
  for (const { segment, line, seq, problem } of problems) {
    const place = [
      segment,
      line > 0 ? `line ${line}` : null,
      seq === null ? null : `record ${seq}`,
    ];
    console.log(`${place.filter((part) => part !== null).join(", ")}: ${problem}`);
  }
  if (unfinished > 0)
    console.log(
      "Note: erasure unfinished. Some of what was erased still has its content here; Freehold takes it out when it next opens this archive.",
    );
  const touched = new Set(problems.flatMap(({ conversationId }) => conversationId ?? []));
  if (touched.size > 0) console.log(`Conversations touched: ${[...touched].join(", ")}`);
  if (problems.length > 0)
    console.log(
      `Still readable: ${records} records. Known to be lost: ${lost}. Keep a copy of the folder before you change anything.`,
    );
  const verdict =
    problems.length === 0
      ? "whole"
      : problems.length === 1
        ? "1 problem"
        : `${problems.length} problems`;
  console.log(`${dir}: ${records} records in ${segments} segments, ${erased} erased: ${verdict}.`);
  return problems.length === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
