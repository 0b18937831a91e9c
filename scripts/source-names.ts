import { parseAst } from "rolldown/parseAst";

/** What a source file names, wherever in it and however written. */
export interface SourceNames {
  /** Each module, with what is taken from it; "*" stands for all of it. */
  readonly modules: readonly { readonly module: string; readonly taken: string }[];
  /** Whether it imports something that only running it would tell. */
  readonly hasComputedImport: boolean;
  /** Identifiers and names of properties, types included. */
  readonly names: ReadonlySet<string>;
}

type Node = Readonly<Record<string, unknown>> & { readonly type: string };

/** Reads a TypeScript or JavaScript file by its syntax, so that no comment, quote or line break hides a name. */
export function readNames(source: string): SourceNames {
  const modules: { module: string; taken: string }[] = [];
  const names = new Set<string>();
  let hasComputedImport = false;

  function take(source: unknown, taken: readonly string[]): void {
    const module = literalText(source);
    if (module === null) hasComputedImport ||= isNode(source);
    else modules.push(...taken.map((name) => ({ module, taken: name })));
  }

  for (const node of nodesOf(parseAst(source, { lang: "tsx", astType: "ts" }))) {
    switch (node.type) {
      case "ImportDeclaration":
      case "ExportNamedDeclaration":
        take(node.source, takenBy(node.specifiers));
        break;
      case "ExportAllDeclaration":
      case "ImportExpression":
      case "TSImportType":
        take(node.source, ["*"]);
        break;
      case "TSExternalModuleReference":
        take(node.expression, ["*"]);
        break;
      case "Identifier":
        names.add(String(node.name));
        break;
      case "MemberExpression":
      case "Property":
        names.add(literalText(node.property ?? node.key) ?? "");
        break;
      default:
    }
  }
  return { modules, hasComputedImport, names };
}

/** `import "x"` takes nothing, and runs it all the same. */
function takenBy(specifiers: unknown): readonly string[] {
  const nodes = Array.isArray(specifiers) ? specifiers.filter(isNode) : [];
  const taken = nodes.map((node) => {
    if (node.type === "ImportSpecifier") return nameOf(node.imported);
    return node.type === "ExportSpecifier" ? nameOf(node.local) : "*";
  });
  return taken.length === 0 ? [""] : taken;
}

function nameOf(node: unknown): string {
  return literalText(node) ?? (isNode(node) ? String(node.name) : "*");
}

function literalText(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === "Literal" && typeof node.value === "string") return node.value;
  if (node.type !== "TemplateLiteral") return null;
  const [only, ...others] = Array.isArray(node.quasis) ? node.quasis : [];
  return others.length === 0 && isNode(only) ? (only.value as { cooked: string }).cooked : null;
}

function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) {
    for (const item of value) yield* nodesOf(item);
  } else if (isNode(value)) {
    yield value;
    for (const child of Object.values(value)) {
      if (typeof child === "object" && child !== null) yield* nodesOf(child);
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}
