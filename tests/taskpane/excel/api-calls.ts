import { globSync } from 'tinyglobby';
import ts from 'typescript';

/** A member of Microsoft's API that our source speaks of, and the requirement set that brought it. */
export interface ApiCall {
  readonly owner: string;
  readonly member: string;
  readonly set: string | undefined;
  readonly at: string;
}

const declarations = /@types[\\/]office-js/;
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: ['office-js'],
};

/** Every member of office.js that the sources name: by access, in a load text, in an options object. */
export function apiCalls(pattern: string): readonly ApiCall[] {
  const program = ts.createProgram(globSync(pattern), options);
  const checker = program.getTypeChecker();
  const calls: ApiCall[] = [];
  const sources = program
    .getSourceFiles()
    .filter(({ fileName }) => /src[\\/]taskpane/.test(fileName));
  for (const source of sources) {
    const visit = (node: ts.Node): void => {
      for (const symbol of symbolsAt(node, checker)) calls.push(...callOf(symbol, node, checker));
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return calls;
}

function symbolsAt(node: ts.Node, checker: ts.TypeChecker): readonly ts.Symbol[] {
  if (ts.isPropertyAccessExpression(node)) return present(checker.getSymbolAtLocation(node.name));
  if (ts.isBindingElement(node)) return boundSymbol(node, checker);
  if (ts.isObjectLiteralExpression(node)) return optionSymbols(node, checker);
  return ts.isCallExpression(node) ? loadedSymbols(node, checker) : [];
}

function boundSymbol(node: ts.BindingElement, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const name = node.propertyName ?? node.name;
  const type = checker.getTypeAtLocation(node.parent);
  return ts.isIdentifier(name) ? present(type.getProperty(name.text)) : [];
}

function optionSymbols(
  node: ts.ObjectLiteralExpression,
  checker: ts.TypeChecker,
): readonly ts.Symbol[] {
  const type = checker.getContextualType(node);
  return node.properties.flatMap(({ name }) =>
    name && ts.isIdentifier(name) ? present(type?.getProperty(name.text)) : [],
  );
}

/** The properties that a load text asks for, each found by its path from the loaded object. */
function loadedSymbols(node: ts.CallExpression, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const { expression } = node;
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'load') return [];
  const [text] = node.arguments;
  if (!text || !ts.isStringLiteralLike(text)) {
    throw new Error('Write what is loaded as one text, so that this test can read it.');
  }
  const type = checker.getTypeAtLocation(expression.expression);
  return text.text.split(',').flatMap((path) => pathSymbols(path.trim(), type, checker));
}

function pathSymbols(path: string, type: ts.Type, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const [head = '', ...rest] = path.split('/');
  const symbol = type.getProperty(head);
  if (!symbol) throw new Error(`There is no ${head} to load.`);
  if (rest.length === 0) return [symbol];
  const own = checker.getTypeOfSymbol(symbol);
  const next = head === 'items' ? (own.getNumberIndexType() ?? own) : own;
  return [symbol, ...pathSymbols(rest.join('/'), next, checker)];
}

function present(symbol: ts.Symbol | undefined): readonly ts.Symbol[] {
  return symbol ? [symbol] : [];
}

function callOf(symbol: ts.Symbol, node: ts.Node, checker: ts.TypeChecker): readonly ApiCall[] {
  const declaration = symbol.declarations?.find(({ parent }) =>
    declarations.test(parent.getSourceFile().fileName),
  );
  if (!declaration) return [];
  const owner = symbolOf(declaration.parent, checker)?.name ?? '';
  const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart());
  const file = node.getSourceFile().fileName.replace(/^.*src/, 'src');
  const set = setOf(declaration) ?? setOf(declaration.parent);
  return [{ owner, member: symbol.name, set, at: `${file}:${line + 1}` }];
}

function symbolOf(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  const named = ts.isModuleBlock(node) ? node.parent : node;
  return 'name' in named ? checker.getSymbolAtLocation(named.name as ts.Node) : undefined;
}

function setOf(node: ts.Node): string | undefined {
  const comments = ts.getJSDocCommentsAndTags(node).map((comment) => comment.getFullText());
  return /\[Api set:\s*([^\]]+?)\s*\]/.exec(comments.join('\n'))?.[1];
}
