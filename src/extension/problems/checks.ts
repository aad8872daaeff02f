// What the setting `isnad.checks` says.

import { workspace } from 'vscode';
import type { CheckSettings } from '../../check/check.ts';
import { findingCodes, severities } from '../../check/finding.ts';

/** The setting, as far as it names checks and severities. */
export function checkSettings(): CheckSettings {
  const chosen = workspace.getConfiguration('isnad').get<Readonly<Record<string, unknown>>>('checks', {});
  const entries = findingCodes.flatMap((code) => {
    const severity = [...severities, 'off' as const].find((one) => one === chosen[code]);
    return severity ? [[code, severity] as const] : [];
  });
  return { severities: Object.fromEntries(entries) };
}
