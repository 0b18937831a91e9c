/** Answers as a model could write them, by what they are there to try. */

/** Everything in it that could run, load or lead astray must show as text or ask first. */
export const hostileAnswer = `
<script>window.ran = "script";</script>
<img src="nothing" onerror="window.ran = 'onerror'">
<svg onload="window.ran = 'onload'"></svg>
<iframe src="https://frame.example/"></iframe>
<style>body { display: none; }</style>
<a href="https://plain.example/" onclick="window.ran = 'onclick'">raw link</a>
<form action="https://form.example/"><input name="secret"><button>Go</button></form>

Text with <b onmouseover="window.ran = 'mouse'">bold</b> HTML, [a script](javascript:window.ran='link'),
[some data](data:text/html,<script>window.ran='data'</script>), [a file](file:///etc/passwd) and
[https://bank.example](https://thief.example/login?from=bank&session=1234567890#top).

![A cat on a mat](https://pictures.example/cat.png?who=me)
![](https://pictures.example/pixel.gif)
![inline](data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='window.ran=1'/>)

| Cell <script>window.ran = "cell"</script> | [link](JaVaScRiPt:window.ran=1) |
| --- | --- |
| <img src=x onerror="window.ran = 'cell image'"> | \`<script>\` |

\`\`\`mermaid
flowchart LR
  A["<img src=x onerror='window.ran = 1'>"] --> B
  click A "javascript:window.ran = 1"
  click B href "https://diagram.example/"
\`\`\`

$\\href{javascript:window.ran=1}{x}$ and $\\includegraphics{https://pictures.example/math.png}$
and $\\htmlData{onclick=window.ran}{y}$
`;

const table = [
  `| No. | ${Array.from({ length: 11 }, (_, column) => `Column ${column + 1}`).join(" | ")} |`,
  `| ---: | ${Array.from({ length: 11 }, () => "---").join(" | ")} |`,
  ...Array.from(
    { length: 60 },
    (_, row) =>
      `| ${row + 1} | ${Array.from({ length: 11 }, (_unused, column) => `cell ${row + 1}.${column + 1}`).join(" | ")} |`,
  ),
].join("\n");

/** Prose with everything that Markdown has, in several scripts. */
export const proseAnswer = `
# How to read a map

A map is a **picture of a place** from above, drawn *smaller* than it is. What follows is short; see the
[notes](https://maps.example/notes) for more, and \`scale = 1 : 25,000\` for an example in code.

## What to look for

1. The legend, which says what the signs mean.
   - Roads, from the widest to the narrowest
   - Water, woods and heights
2. The scale:

   > One centimetre on the map is 250 metres on the ground.

3. North.

- [x] Fold it out
- [ ] Find where you are
- [ ] Find where you are going

### In other scripts

هذه فقرة بالعربية فيها كلمة English وأرقام 1234 في وسطها، وهي تُقرأ من اليمين إلى اليسار.

זו פסקה בעברית, עם מספר 42 באמצע.

日本語の段落です。地図は上から見た場所の絵です。 👩‍🚀 🗺️ 🏔️ 🇨🇭 and ~~struck~~ words[^1].

${"Donaudampfschifffahrtsgesellschaft".repeat(12)}

---

#### A small table

| Sign | Meaning | Colour |
| :--- | :---: | ---: |
| ━━ | road | red |
| ~~~~ | water | blue |

#### A large one

${table}

[^1]: A footnote with a [link](https://maps.example/footnote).
`;

export const mathAnswer = `
Einstein wrote $E = mc^2$, and others write \\(a^2 + b^2 = c^2\\). A block:

$$
\\int_{-\\infty}^{\\infty} e^{-x^2}\\,dx = \\sqrt{\\pi}, \\qquad
\\mathbf{A} = \\begin{pmatrix} a_{11} & \\cdots & a_{1n} \\\\ \\vdots & \\ddots & \\vdots \\\\ a_{m1} & \\cdots & a_{mn} \\end{pmatrix}
$$

\\[ f(x) = \\sum_{k=0}^{n} \\binom{n}{k} x^k y^{n-k} + ${"\\frac{a_1 + b_1}{c_1} + ".repeat(14)} 1 \\]

$$e^{i\\pi} + 1 = 0$$

$$\\begin{aligned}
a &= b + c \\\\
  &= d
\\end{aligned}$$

It costs $5 today and $7 tomorrow. Broken: $\\frac{1}{$ and $$\\undefinedmacro{x} = \\left( 1$$ and done.
`;

export const diagramAnswer = `
A sound diagram:

\`\`\`mermaid
sequenceDiagram
  participant You
  participant Freehold
  participant Model
  You->>Freehold: a prompt
  Freehold->>Freehold: on disk
  Freehold->>Model: the context
  Model-->>You: words, one by one
\`\`\`

One whose labels have HTML in them:

\`\`\`mermaid
flowchart LR
  A[First<br>second] --> B["Third&nbsp;word"]
  B --> C{A question?}
\`\`\`

And a broken one:

\`\`\`mermaid
flowchart NOWHERE
  A ---> ---> B [
\`\`\`
`;

export const codeAnswer = `
\`\`\`typescript
export async function greet(name: string): Promise<string> {
  const greeting = \`Hello, \${name}!\`; // a comment
  await new Promise((resolve) => setTimeout(resolve, 10));

  return greeting.repeat(2);
}
\`\`\`

\`\`\`python
@dataclass
class Point:
    """A place on a plane."""
    x: float = 0.0
    y: float = 0.0

    def distance(self, other: "Point") -> float:
        return math.hypot(self.x - other.x, self.y - other.y)
\`\`\`

\`\`\`rust
fn main() { let words: Vec<&str> = "a b c".split(' ').collect(); println!("{:?}", words); }
\`\`\`

\`\`\`sql
SELECT name, count(*) AS answers FROM messages WHERE role = 'assistant' GROUP BY name ORDER BY answers DESC;
\`\`\`

\`\`\`
plain text, ${"a line that is far too long for any window, ".repeat(6)}
\`\`\`

\`\`\`nolanguage
what no one can colour
\`\`\`
`;
