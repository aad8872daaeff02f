// Steps on what editors decided: judgements, pinned claims and suppressions.

import type { ObjectNode } from '../json/tree.ts';
import { fit } from '../load/fit.ts';
import { type ValueOf, schemaOf } from '../load/record.ts';
import type { CitationRecord, ClaimRecord, JudgementRecord, SuppressionRecord } from '../schema.ts';
import { meant, shapeOf } from '../schema/shape.ts';
import type { Desk, Placed } from './desk.ts';
import { setMember } from './member.ts';
import { addRecord, refusalOf, takeOut } from './record.ts';
import type { Step } from './step.ts';
import { ordered, valueOf } from './write.ts';

/** Writes a judgement down. One about the same thing, even of the other mind, is replaced. */
export function addJudgement(judgement: JudgementRecord): Step {
  return put('judgements', judgement, aboutOf);
}

/** Forgets the judgement about the same thing. */
export function removeJudgement(judgement: JudgementRecord): Step {
  return forget('judgements', judgement, aboutOf);
}

/** Pins a claim. One with the same words about the same property is replaced. */
export function pinClaim(claim: ClaimRecord): Step {
  return put('claims', claim, wordsOf);
}

/** Forgets the claim with the same words about the same property. */
export function unpinClaim(claim: ClaimRecord): Step {
  return forget('claims', claim, wordsOf);
}

/** Keeps findings from being told. */
export function addSuppression(suppression: SuppressionRecord): Step {
  return put('suppressions', suppression, coverOf);
}

/** Lets them be told again. */
export function removeSuppression(suppression: SuppressionRecord): Step {
  return forget('suppressions', suppression, coverOf);
}

/** What a judgement is about: two with the same are about the same thing. */
export function aboutOf(record: JudgementRecord): string {
  switch (record.judgement) {
    case 'same':
    case 'not-same':
      return JSON.stringify(['parties', [...record.entities].sort(), record.name ?? null]);
    case 'not-an-entity':
    case 'kept':
      return JSON.stringify([record.judgement, record.name, record.at ? placeOf(record.at) : null]);
    case 'acknowledged':
      return JSON.stringify(['claims', record.subject ?? null, record.property, record.at.map(placeOf).sort()]);
  }
}

function wordsOf({ subject, property, citation }: ClaimRecord): string {
  return JSON.stringify([subject, property, placeOf(citation)]);
}

function coverOf({ check, in: files, at }: SuppressionRecord): string {
  return JSON.stringify([check, files ?? null, at ? placeOf(at) : null]);
}

function placeOf({ source, quote, prefix, suffix }: CitationRecord): string {
  return JSON.stringify([source, quote, prefix ?? null, suffix ?? null]);
}

type Kept = 'judgements' | 'claims' | 'suppressions';

function put<K extends Kept>(key: K, record: ValueOf<K>, about: (record: ValueOf<K>) => string): Step {
  return (desk) => {
    const there = (): Placed | undefined => find(desk, key, about, about(record));
    if (!there()) return addRecord(key, record)(desk);
    const value = ordered(shapeOf(schemaOf(key)), record) as Record<string, unknown>;
    const refused = refusalOf(key, value);
    if (refused) return refused;
    const before = Object.keys(valueOf(there()!.node) as object);
    for (const field of new Set([...before, ...Object.keys(value)])) {
      const { sheet, node } = there()!;
      sheet.change(setMember(sheet.text, node as ObjectNode, meant(shapeOf(schemaOf(key)), node), field, value[field]));
    }
    return undefined;
  };
}

function forget<K extends Kept>(key: K, record: ValueOf<K>, about: (record: ValueOf<K>) => string): Step {
  return (desk) => {
    const there = find(desk, key, about, about(record));
    if (!there) return desk.broken();
    takeOut(there);
    return undefined;
  };
}

function find<K extends Kept>(
  desk: Desk,
  key: K,
  about: (record: ValueOf<K>) => string,
  what: string,
): Placed | undefined {
  for (const placed of desk.records()) {
    if (placed.key !== key) continue;
    const value = fit(schemaOf(key), placed.node, { misfit: () => undefined, holds: () => true }) as
      ValueOf<K> | undefined;
    if (value && about(value) === what) return placed;
  }
  return undefined;
}
