/** Saves text or a picture as a file through the browser's own download; nothing leaves the machine. */
export function saveFile(name: string, content: string | Blob, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun once the press is handled; it need not stay in memory.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
