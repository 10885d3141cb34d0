import type { DocumentCell, DocumentHead, DocumentRow, DocumentTable } from '@/lib/share/document';
import { NoteMarks } from './cited-text';

interface TableProps {
  table: DocumentTable;
  caption: string;
  /** Tells this document's notes from another's. */
  within: string;
}

/** A table of a document: its heads repeat on each sheet of paper, and no row is cut in two. */
export function ReportTable({ table: { heads, groups }, caption, within }: TableProps) {
  return (
    <table>
      <caption className="sr">{caption}</caption>
      <colgroup>
        {heads.map(({ text, width }) => (
          <col key={text} style={width === undefined ? undefined : { width: `${width}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {heads.map((head) => (
            <Head head={head} key={head.text} />
          ))}
        </tr>
      </thead>
      {groups.map(({ title, rows }) => (
        <tbody key={title}>
          {title && (
            <tr className="report-group">
              <th scope="rowgroup" colSpan={heads.length}>
                {title}
              </th>
            </tr>
          )}
          {rows.map((row) => (
            // A creator may have two placements: a name alone is not one row's.
            <Row row={row} heads={heads} within={within} key={row.cells.map(({ text }) => text).join(' ')} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Head({ head: { text, details = [], isNumeric } }: { head: DocumentHead }) {
  return (
    <th scope="col" className={isNumeric ? 'right' : undefined}>
      {text}
      {details.map((line) => (
        <small key={line}>{line}</small>
      ))}
    </th>
  );
}

interface RowProps {
  row: DocumentRow;
  heads: readonly DocumentHead[];
  within: string;
}

function Row({ row: { cells, isTotal }, heads, within }: RowProps) {
  const [name, ...figures] = cells;
  return (
    <tr className={isTotal ? 'report-total' : undefined}>
      <th scope="row">{name && <Cell cell={name} within={within} />}</th>
      {figures.map((cell, index) => {
        const head = heads[index + 1];
        return (
          <td className={head?.isNumeric ? 'right' : undefined} key={head?.text ?? index}>
            <Cell cell={cell} within={within} />
          </td>
        );
      })}
    </tr>
  );
}

function Cell({
  cell: { text, mark, detail, notes, isFaint, isStrong },
  within,
}: {
  cell: DocumentCell;
  within: string;
}) {
  const shown = isStrong ? <b>{text}</b> : isFaint ? <span className="muted">{text}</span> : text;
  return (
    <>
      {shown}
      {mark && (
        <>
          {' '}
          <span className="report-mark" title={mark.words}>
            <span aria-hidden="true">{mark.sign}</span>
            <span className="sr">{mark.words}</span>
          </span>
        </>
      )}
      {detail && <small>{detail}</small>}
      <NoteMarks notes={notes} within={within} />
    </>
  );
}
