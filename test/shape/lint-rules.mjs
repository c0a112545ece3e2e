// The project's own lint rules: what a machine can hold of the style, each with advice. Tried in lint-rules.test.ts.

const emptyFile = /^(?:utils?|helpers?|common|misc|manager|impl|shared)$/i;
const emptyEnding = /(?:Utils?|Helpers?|Manager|Impl)$/;

export const names = {
  meta: { type: 'suggestion', schema: [], messages: {
    file: 'A file named "{{name}}" says nothing. Name it for the one idea it holds (one word, one meaning).',
    word: '"{{name}}" hides what this is. Name the thing or the act: a noun for data, a verb for a command.',
  } },
  create(context) {
    const file = context.filename.split(/[\\/]/).pop().replace(/\..*$/, '');
    const check = (node) => {
      if (node && emptyEnding.test(node.name)) context.report({ node, messageId: 'word', data: { name: node.name } });
    };
    return {
      Program(node) {
        if (emptyFile.test(file)) context.report({ node, messageId: 'file', data: { name: file } });
      },
      'VariableDeclarator > Identifier.id': check,
      ':matches(FunctionDeclaration, ClassDeclaration, TSInterfaceDeclaration, TSTypeAliasDeclaration) > Identifier.id': check,
    };
  },
};

export const firstLine = {
  meta: { type: 'suggestion', schema: [], messages: {
    missing: 'Begin the module with one comment line that says why it exists, e.g. `// One place decides who sees what.`',
  } },
  create(context) {
    return {
      Program(node) {
        const start = context.sourceCode.getText().replace(/^#!.*\n/, '').trimStart();
        if (!/^\/[/*]+\s*\S/.test(start)) context.report({ node, loc: { line: 1, column: 0 }, messageId: 'missing' });
      },
    };
  },
};

/** Lines of a function without blank lines, comments and the bodies of functions inside it: a factory is not long for what it makes. */
export const functionLength = {
  meta: { type: 'suggestion', schema: [{ type: 'object', properties: { max: { type: 'number' } } }], messages: {
    long: 'This function has {{lines}} lines of its own, more than {{max}}. Split it by idea: name the part that can be said in one sentence.',
  } },
  create(context) {
    const { max } = context.options[0];
    const comments = commentLines(context.sourceCode);
    const open = [];
    const enter = () => open.push(new Set());
    const leave = (node) => {
      const inner = open.pop();
      const own = linesOf(node, context.sourceCode).filter((line) => !comments.has(line) && !inner.has(line));
      if (own.length > max) context.report({ node, loc: node.loc.start, messageId: 'long', data: { lines: own.length, max } });
      for (let line = node.loc.start.line + 1; line <= node.loc.end.line; line += 1) open.at(-1)?.add(line);
    };
    const kinds = ':matches(FunctionDeclaration, FunctionExpression, ArrowFunctionExpression)';
    return { [kinds]: enter, [`${kinds}:exit`]: leave };
  },
};

function linesOf(node, source) {
  const { start, end } = node.loc;
  return Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index)
    .filter((line) => source.lines[line - 1].trim() !== '');
}

function commentLines(source) {
  const whole = new Set();
  for (const { loc } of source.getAllComments()) {
    if (source.lines[loc.start.line - 1].slice(0, loc.start.column).trim() !== '') continue;
    for (let line = loc.start.line; line <= loc.end.line; line += 1) whole.add(line);
  }
  return whole;
}
