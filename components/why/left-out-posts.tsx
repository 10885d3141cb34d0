import { useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { correctionName } from '@/lib/model/correction';
import type { Measure } from '@/lib/model/measure';
import type { Report } from '@/lib/model/report';
import { useCorrecting } from './correcting';

/** Rows before "show all". */
const FIRST = 6;

/** The posts that did not count, each with its link and its reason; those that the user left out may come back. */
export function LeftOutPosts({ report, measure }: { report: Report; measure: Measure }) {
  const { why } = usePageMessages();
  const { m, f } = useI18n();
  const correcting = useCorrecting();
  const [all, setAll] = useState(false);
  const words = { ...m.reason, ...m.excluded };
  const { excluded, of, basis } = measure;
  if (basis === 'comments' || (of === 0 && excluded.length === 0)) return null;
  const byId = new Map(report.posts.map((post) => [post.id, post]));
  // What the user left out stands first: that is what can be undone.
  const sorted = excluded.toSorted(
    (a, b) => Number(b.reason === 'left-out-by-you') - Number(a.reason === 'left-out-by-you'),
  );
  return (
    <>
      <dt>{why.leftOutPosts}</dt>
      {sorted.length === 0 && <dd>{m.overlay.explain.nothingLeftOut}</dd>}
      {sorted.length > 0 && (
        <dd>
          <ul className="why-posts">
            {(all ? sorted : sorted.slice(0, FIRST)).map(({ postId, url, reason }) => {
              const at = byId.get(postId)?.publishedAt?.value;
              const name = byId.get(postId)?.title || why.post(at === undefined ? null : f.date(at, report.readAt));
              return (
                <li className="why-post" key={postId}>
                  <div className="why-post-head">
                    <a href={url} target="_blank" rel="noreferrer">
                      {name}
                    </a>
                    <span>{words[reason]}</span>
                  </div>
                  {correcting && reason === 'left-out-by-you' && (
                    <button
                      type="button"
                      className="btn sm quiet"
                      aria-label={why.countAgainPost(name)}
                      onClick={() =>
                        void correcting.takeBack(report.profile.key, correctionName({ kind: 'left-out', postId }))
                      }
                    >
                      {why.countAgain}
                    </button>
                  )}
                </li>
              );
            })}
          </ul>
          {!all && sorted.length > FIRST && (
            <button type="button" className="btn sm" onClick={() => setAll(true)}>
              {why.showAll(sorted.length)}
            </button>
          )}
        </dd>
      )}
    </>
  );
}
