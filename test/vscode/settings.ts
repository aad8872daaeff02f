// The settings every VS Code under test starts with: nothing that asks, updates, saves or moves by itself.

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export type Settings = Readonly<Record<string, unknown>>;
export type Theme = 'light' | 'dark' | 'hc-light' | 'hc-dark';

/** What the oldest VS Code supported puts before the names of two themes. */
const former = process.env['ISNAD_RELEASE'] === 'oldest' ? 'Default ' : '';

export const themes: Readonly<Record<Theme, string>> = {
  light: `${former}Light Modern`,
  dark: `${former}Dark Modern`,
  'hc-light': 'Default High Contrast Light',
  'hc-dark': 'Default High Contrast',
};

/** Writes the user settings of a VS Code that has not started yet into its folder of data. */
export async function writeSettings(data: string, theme: Theme, more: Settings = {}): Promise<void> {
  await mkdir(join(data, 'User'), { recursive: true });
  const settings = { ...still, 'workbench.colorTheme': themes[theme], ...more };
  await writeFile(join(data, 'User', 'settings.json'), JSON.stringify(settings, undefined, 2));
}

// The names and values of the newest VS Code: it rewrites older ones in the file, which opens it and wakes whatever knows JSON.
const still: Settings = {
  'chat.disableAIFeatures': true,
  'editor.cursorBlinking': 'solid',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': 'off',
  'extensions.ignoreRecommendations': true,
  // The web workbench's own default hides unsaved edits that a desktop user would lose.
  'files.autoSave': 'off',
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.autoDetectColorScheme': false,
  'window.autoDetectHighContrast': false,
  'workbench.enableExperiments': false,
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};
