// The weights learned across readers as JSON and back: a few numbers, nothing of any one reader.
import type { ChoiceModel } from './choice-model.ts';

const formatVersion = 1;

/** Numbers by name, so that a version with other features can tell. */
export function serialiseWeights(model: ChoiceModel, names: readonly string[]): string {
  const { weights, squares, learned } = model;
  const rows = names.map((name, i) => [name, weights[i], squares[i]]);
  return JSON.stringify({ version: formatVersion, learned, rows });
}

export type RestoredWeights = 'restored' | 'other-version' | 'unreadable';

/** Takes them over where they are of this version, whole and numbers; else the model stays as it is. */
export function restoreWeights(model: ChoiceModel, names: readonly string[], text: string): RestoredWeights {
  const json = parse(text);
  if (json === null || typeof json.version !== 'number') return 'unreadable';
  if (json.version !== formatVersion) return 'other-version';
  const { rows, learned } = json;
  if (!Array.isArray(rows) || !rows.every((row) => Array.isArray(row))) return 'unreadable';
  const isSame = rows.length === names.length && rows.every(([name], i) => name === names[i]);
  if (!isSame) return 'other-version';
  const column = (place: number) => rows.map((row: readonly unknown[]) => row[place]);
  const isTaken = model.restore({ weights: column(1), squares: column(2), learned });
  return isTaken ? 'restored' : 'unreadable';
}

function parse(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
