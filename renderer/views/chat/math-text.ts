const codeOrFence =
  /(^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\2[`~]*[ \t]*$|$(?![\s\S]))|(`+)(?!`)[^\n]*?[^`]\3(?!`))/gm;

/** Whether it is worth loading what sets mathematics. */
export function hasMath(text: string): boolean {
  return /\$[^$]|\$\$|\\\(|\\\[/.test(text);
}

/**
 * Writes mathematics as `$$...$$`, the one form the Markdown parser is told to take: models also write `\(...\)`,
 * `\[...\]` and `$...$`. A formula that has its lines to itself gets them from its marks too, for only then it is set as
 * a block. A dollar sign that may be money stays as it is, and code is left alone.
 */
export function normaliseMath(text: string): string {
  if (!hasMath(text)) return text;
  let result = "";
  let end = 0;
  for (const match of text.matchAll(codeOrFence)) {
    result += convert(text.slice(end, match.index)) + match[0];
    end = match.index + match[0].length;
  }
  return result + convert(text.slice(end));
}

function convert(prose: string): string {
  return prose
    .replace(
      /^([ \t]*)\$\$[ \t]*(\S(?:[^\n$]|\$(?!\$)|\n(?![ \t]*\n))*?)[ \t]*\$\$[ \t]*$/gm,
      (_, indent: string, body: string) => `${indent}$$\n${indent}${body}\n${indent}$$`,
    )
    .replace(
      /^([ \t]*)\\\[([\s\S]+?)\\\][ \t]*$/gm,
      (_, indent: string, body: string) => `${indent}$$\n${indent}${body.trim()}\n${indent}$$`,
    )
    .replace(/\\\[([^\n]+?)\\\]/g, (_, body: string) => `$$${body.trim()}$$`)
    .replace(/\\\(([^\n]+?)\\\)/g, (_, body: string) => `$$${body.trim()}$$`)
    .replace(/(?<![\\$\w])\$(?![\s$])([^$\n]*?[^\s$\\])\$(?![\d$\w])/g, (whole, body: string) =>
      isFormula(body) ? `$$${body}$$` : whole,
    );
}

function isFormula(body: string): boolean {
  return /[\\^_={}<>+*/]/.test(body) || /^\W*[A-Za-z]\W*$/.test(body);
}
