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
 * A record of kind "accepted" names damage that the archive's owner took for good: "damage": [{"id": …}]. The id of what is
 * wrong between two good records is the SHA-256 of `freehold-damage-1`, the first one's seq and hash, and the second one's
 * seq and prev, joined by newlines. Such damage is listed as accepted and does not count.
 * The chain shows damage and careless changes. Someone who can write the whole folder can also make a new chain.
 *
 * Ends with 0 when the archive is whole but for what was accepted, 1 when it is damaged, 2 when it cannot be checked.
 */
import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readSync,
  readdirSync,
  statSync,
} from "node:fs";
import { join } from "node:path";

const recordForm =
  /^\{"v":1,"seq":([1-9]\d{0,14}),"at":"([0-9TZ:.-]{24})","id":"([A-Za-z0-9_-]{1,100})","kind":"([a-z-]{1,40})","prev":"([^]{64})","hash":"([^]{64})","body":/;
const erasedForm = /^\{"erased":true,"sha256":"([0-9a-f]{64})"\}$/;

/**
 * Reads a file line by line: calls back with the bytes of each line, whether it ended with a newline, and whether the disk
 * gave out all of it; what it did not give out comes as zeros, and may have been several lines.
 */
function eachLine(file, onLine) {
  const fd = openSync(file, "r");
  let kept = [];
  let isRead = true;
  try {
    for (const { bytes, isUnread } of pieces(fd)) {
      if (isUnread) isRead = false;
      let start = 0;
      for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
        onLine(Buffer.concat([...kept, bytes.subarray(start, end)]), true, isRead);
        kept = [];
        isRead = true;
        start = end + 1;
      }
      if (start < bytes.length) kept.push(Buffer.from(bytes.subarray(start)));
    }
  } finally {
    closeSync(fd);
  }
  if (kept.length > 0) onLine(Buffer.concat(kept), false, isRead);
}

/** Reads a file from its beginning. Where the disk fails (EIO), no more than a page at a time is left out, as zeros. */
function* pieces(fd) {
  const pageBytes = 4096;
  const chunk = Buffer.alloc(1024 * 1024);
  const { size } = fstatSync(fd);
  let carefulUntil = 0; // up to here page by page
  for (let position = 0; position < size;) {
    const page = Math.min(size - position, pageBytes - (position % pageBytes));
    const asked = position < carefulUntil ? page : chunk.length;
    let count;
    try {
      count = readSync(fd, chunk, 0, asked, position);
    } catch (error) {
      if (error.code !== "EIO") throw error;
      if (asked > page) carefulUntil = position + asked;
      else {
        yield { bytes: Buffer.alloc(page), isUnread: true };
        position += page;
      }
      continue;
    }
    if (count === 0) return;
    yield { bytes: chunk.subarray(0, count), isUnread: false };
    position += count;
  }
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

/** What has the name of a segment: { files: numbers, strangers: [{ number, problem }] }. */
function readSegmentNames(dir) {
  const files = [];
  const strangers = [];
  const numbers = readdirSync(dir)
    .filter((name) => /^\d{6,9}\.jsonl$/.test(name) && segmentName(parseInt(name, 10)) === name)
    .map((name) => parseInt(name, 10));
  for (const number of numbers.sort((a, b) => a - b)) {
    const kind = kindOf(join(dir, segmentName(number)));
    if (kind === null) files.push(number);
    else strangers.push({ number, problem: `${kind} stands in the place of a segment.` });
  }
  return { files, strangers };
}

/** What is there instead of a file; null for a file. */
function kindOf(path) {
  try {
    const stats = statSync(path);
    if (stats.isFile()) return null;
    return stats.isDirectory() ? "A folder" : "Something that is no file";
  } catch (error) {
    if (["ENOENT", "ELOOP", "ENOTDIR"].includes(error.code)) return "A link that leads nowhere";
    throw error;
  }
}

/**
 * Collects problems in the order of their places. What is wrong between two good records is settled at the second: numbers
 * without a file mean nothing when the chain joins across them, and a file of which no record goes on is one problem.
 */
function damageLog(strangers) {
  const waiting = [...strangers];
  const settled = [];
  let open = []; // since the newest record that goes on
  let expectedNumber = 1;
  let place = { segment: "", line: 0 };
  let openBefore = null; // in this segment: how many of `open` are of earlier ones; null once one of its records went on
  let astray = 0; // in this segment: good records that do not go on

  const note = (seq, problem, more) => void open.push({ ...place, seq, problem, ...more });
  const noteStranger = ({ number, problem }) =>
    void open.push({
      segment: segmentName(number),
      line: 0,
      seq: null,
      problem,
      ownId: damageId("stranger", segmentName(number)),
    });
  const noteGap = (number, before, last) => {
    const [first, end] = [expectedNumber, number - 1];
    expectedNumber = Math.max(first, number + 1);
    if (first > end) return false;
    const [from, to] = [first, end].map((each) => segmentName(each).replace(".jsonl", ""));
    const problem =
      first === end ? "This segment is missing." : `Segments ${from} to ${to} are missing.`;
    open.push({ segment: segmentName(first), line: 0, seq: last.seq + 1, problem, before });
    return true;
  };
  const endSegment = (last) => {
    if (openBefore === null || astray === 0) return;
    open.length = openBefore;
    place = { ...place, line: 0 };
    note(
      null,
      `No record in this file follows record ${last.seq}: it is probably a copy, or of another archive.`,
    );
  };
  return {
    note,
    place: () => place,
    nextLine: () => (place = { ...place, line: place.line + 1 }),
    noteAstray: (seq, problem) => {
      astray += 1;
      note(seq, problem);
    },
    /** Says whether records may be missing before it. */
    beginSegment: (number, last) => {
      endSegment(last);
      const name = segmentName(number);
      let isBehindGap = false;
      while (waiting.length > 0 && waiting[0].number < number) {
        const stranger = waiting.shift();
        noteGap(stranger.number, name, last);
        noteStranger(stranger);
        isBehindGap = true;
      }
      isBehindGap = noteGap(number, name, last) || isBehindGap;
      place = { segment: name, line: 0 };
      openBefore = open.length;
      astray = 0;
      return isBehindGap;
    },
    /** `next` is a good record behind `last`, perhaps across some that are missing. */
    goOn: (last, next) => {
      openBefore = null;
      if (open.length === 0) return; // as it is between nearly all records
      const joins = next.seq === last.seq + 1 && next.prev === last.hash;
      const id = damageId(last.seq, last.hash, next.seq, next.prev);
      for (const noted of open)
        if (noted.before === undefined || !joins)
          settled.push({ ...noted, damageId: (joins && noted.ownId) || id });
      open = [];
    },
    end: (last) => {
      endSegment(last);
      for (const stranger of waiting) noteStranger(stranger);
      const unless = ({ problem, before }) =>
        `${problem.slice(0, -1)}, unless ${before} does not belong here.`;
      const id = damageId(last.seq, last.hash, last.seq + 1, last.hash); // what is appended next joins
      for (const noted of open)
        settled.push({
          ...noted,
          problem: noted.before ? unless(noted) : noted.problem,
          damageId: noted.ownId ?? id,
        });
      return settled;
    },
  };
}

/** Checks a folder of segments: { records, segments, erased, lost, unfinished, problems: [{ segment, line, seq, problem }] }. */
function verifyArchive(dir) {
  const { files, strangers } = readSegmentNames(dir);
  const log = damageLog(strangers);
  const erased = [];
  const vouched = [];
  const accepted = new Set(); // ids of damage
  const kept = []; // ranges of the records that have their body: [first, last]
  let records = 0;
  let last = { seq: 0, hash: "0".repeat(64) };
  let excused = 0; // how many records may be missing without another word

  const checkLine = (line, isWhole, isRead) => {
    const record = isWhole && isRead ? parseLine(line) : null;
    if (record === null || !record.isTrue) {
      excused += 1;
      const named = { conversationId: namedConversation(line) };
      if (!isRead)
        log.note(
          null,
          "This part of the segment cannot be read: the disk reports an error (EIO).",
          named,
        );
      else if (record !== null)
        log.note(
          record.seq,
          "This record does not match its hash: it was changed or damaged.",
          named,
        );
      else if (isWhole) log.note(null, "This line is not a record that can be read.", named);
      else log.note(null, "The segment ends in the middle of this record.", named);
      return null;
    }
    const { seq, prev, hash } = record;
    const expected = last.seq + 1;
    if (seq === last.seq && hash === last.hash) {
      log.noteAstray(seq, `This line is a copy of record ${seq}.`);
      return null;
    }
    if (seq < expected) {
      log.noteAstray(seq, `Record ${seq} stands after record ${last.seq}: out of order.`);
      return record;
    }
    records += 1; // those in order: readers pass over what stands behind a later record
    if (seq > expected + excused) {
      const gap =
        expected === seq - 1 ? `Record ${expected} is` : `Records ${expected} to ${seq - 1} are`;
      log.note(seq, `${gap} missing before this one.`);
    } else if (excused === 0 && prev !== last.hash) {
      log.note(seq, `This record does not follow record ${last.seq}: their hashes do not join.`);
    }
    log.goOn(last, record);
    last = { seq, hash };
    excused = 0;
    return record;
  };

  for (const number of files) {
    if (log.beginSegment(number, last)) excused = Infinity;
    eachLine(join(dir, segmentName(number)), (bytes, isWhole, isRead) => {
      log.nextLine();
      const record = checkLine(bytes, isWhole, isRead);
      if (record === null) return;
      const isAstray = record.hash !== last.hash; // out of order
      if (record.isErased) {
        if (!isAstray) erased.push({ place: log.place(), seq: record.seq, hash: record.hash });
      } else if (kept.at(-1)?.[1] === record.seq - 1) kept.at(-1)[1] = record.seq;
      else kept.push([record.seq, record.seq]);
      if (record.kind === "erased") vouched.push(...namedRanges(record));
      if (record.kind === "accepted" && !isAstray)
        for (const id of namedDamage(record)) accepted.add(id);
    });
  }
  const problems = log.end(last);
  for (const { place, seq, hash } of erased) {
    if (vouched.some(([first, end]) => first <= seq && seq <= end)) continue;
    problems.push({
      ...place,
      seq,
      damageId: damageId("body", seq, hash),
      problem: "The body of this record is gone, and no record says that it was erased.",
    });
  }
  const atEnd = Number.isFinite(excused) ? excused : 0; // lines that cannot be read, each a record
  const lost = Math.max(0, last.seq - records) + atEnd;
  const unfinished = vouched.filter((range) => kept.some((other) => overlap(range, other))).length;
  return {
    records,
    segments: files.length,
    erased: erased.length,
    lost,
    unfinished,
    problems: problems.map((problem) => ({
      ...problem,
      isAccepted: accepted.has(problem.damageId),
    })),
  };
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

/** What an `accepted` record names. */
function namedDamage({ body }) {
  try {
    return JSON.parse(body.toString("utf8")).damage.map(({ id }) => id);
  } catch {
    return [];
  }
}

function damageId(...parts) {
  return sha256(["freehold-damage-1", ...parts].join("\n"));
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

function printReport(dir, { records, segments, erased, lost, unfinished, problems: all }) {
  const problems = all.filter(({ isAccepted }) => !isAccepted);
  const accepted = all.length - problems.length;
  for (const { segment, line, seq, problem, isAccepted } of all) {
    const place = [
      segment,
      line > 0 ? `line ${line}` : null,
      seq === null ? null : `record ${seq}`,
    ];
    console.log(
      `${place.filter((part) => part !== null).join(", ")}: ${problem}${isAccepted ? " (accepted)" : ""}`,
    );
  }
  if (unfinished > 0)
    console.log(
      "Note: erasure unfinished. Some of what was erased still has its content here; Freehold takes it out when it next opens this archive.",
    );
  const touched = new Set(problems.flatMap(({ conversationId }) => conversationId ?? []));
  if (touched.size > 0) console.log(`Conversations touched: ${[...touched].join(", ")}`);
  if (all.length > 0)
    console.log(
      `Still readable: ${records} records. Known to be lost: ${lost}. Keep a copy of the folder before you change anything.`,
    );
  const verdict =
    problems.length === 0
      ? accepted > 0
        ? "no new damage"
        : "whole"
      : problems.length === 1
        ? "1 problem"
        : `${problems.length} problems`;
  console.log(
    `${dir}: ${records} records in ${segments} segments, ${erased} erased: ${verdict}${accepted > 0 ? `, ${accepted} accepted` : ""}.`,
  );
  return problems.length === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
