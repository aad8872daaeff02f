// Which of VS Code's symbols stand for what: their icons tell the types apart in outline, breadcrumbs and symbol search.

import { SymbolKind } from 'vscode';
import type { EntityType } from '../../knowledge/entity.ts';

export const symbolKinds = {
  headline: SymbolKind.Module,
  section: SymbolKind.String,
  event: SymbolKind.Event,
  agency: SymbolKind.Class,
  person: SymbolKind.Object,
  place: SymbolKind.Namespace,
  group: SymbolKind.Interface,
  outlet: SymbolKind.Package,
  instrument: SymbolKind.Struct,
} as const satisfies Record<EntityType | 'headline' | 'section' | 'event', SymbolKind>;
