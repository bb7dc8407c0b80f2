export const face = 'Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';

export interface Label {
  text: string;
  size: number;
  width: number;
  height: number;
}

const pen = document.createElement("canvas").getContext("2d")!;

/** A name on at most three lines of about equal length, and the room it takes, in pixels. */
export function label(name: string, passages: number, isCenter: boolean): Label {
  const size = isCenter ? 19 : Math.min(17, 12.5 + 0.8 * Math.log2(Math.max(1, passages)));
  pen.font = `600 ${size}px ${face}`;
  const lines = wrap(name, name.length > 44 ? 3 : name.length > 18 ? 2 : 1);
  const width = Math.max(...lines.map((line) => pen.measureText(line).width));
  return { text: lines.join("\n"), size, width: Math.ceil(width) + 22, height: Math.ceil(lines.length * size * 1.22) + 14 };
}

function wrap(name: string, most: number): string[] {
  const lines = [""];
  const goal = name.length / most;
  for (const word of name.split(" ")) {
    const line = lines[lines.length - 1]!;
    if (line && lines.length < most && line.length + word.length / 2 > goal) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.map((line) => (line.length > 30 ? `${line.slice(0, 29)}…` : line));
}
