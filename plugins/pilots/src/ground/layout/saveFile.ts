/** Hands the viewer a file. */
export function saveFile(name: string, type: string, content: BlobPart) {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun; keeping the copy would leak it.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
