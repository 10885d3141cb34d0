import { useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { CORRECTED_COUNTS } from '@/lib/model/correction';
import type { Measure } from '@/lib/model/measure';
import type { Report, ReportedPost } from '@/lib/model/report';
import { CorrectedLine } from './corrected-line';
import { useCorrecting } from './correcting';
import { NumberForm } from './number-form';
import { countIn } from './read-count';

interface PostLineProps {
  report: Report;
  measure: Measure;
  /** Its own figure. */
  value: number;
  post: ReportedPost;
}

/** A post that went in: its own figure, its counts, and what the user may put right of it. */
export function PostLine({ report, measure, value, post }: PostLineProps) {
  const { why, posts } = usePageMessages();
  const { f } = useI18n();
  const correcting = useCorrecting();
  const [isOpen, setOpen] = useState(false);
  const { key } = report.profile;
  const date = post.publishedAt ? f.date(post.publishedAt.value, report.readAt) : null;
  const name = post.title || why.post(date);
  const corrected = report.corrections.filter(({ what }) => what.kind === 'count' && what.postId === post.id);
  const isCorrected = (field: string) => corrected.some(({ what }) => what.kind === 'count' && what.field === field);
  const counts = CORRECTED_COUNTS.filter((field) => post[field] !== null);
  return (
    <li className="why-post">
      <div className="why-post-head">
        <a href={post.url} target="_blank" rel="noreferrer">
          {name}
        </a>
        <b>{f.value(value, measure.unit, 3)}</b>
      </div>
      <small>
        {[
          date,
          ...counts
            .filter((field) => !isCorrected(field))
            .map((field) => `${why.counts[field]} ${f.quantity(post[field])}`),
        ]
          .filter(Boolean)
          .join(' · ')}
        {post.sponsored && ` · ${posts.sponsored}`}
      </small>
      {corrected.map((one) => (
        <CorrectedLine
          key={one.name}
          profileKey={key}
          correction={one}
          label={one.what.kind === 'count' ? why.counts[one.what.field] : ''}
        />
      ))}
      {correcting && (
        <button
          type="button"
          className="btn sm quiet"
          aria-expanded={isOpen}
          aria-label={why.correctPost(name)}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? why.cancel : why.correct}
        </button>
      )}
      {correcting && isOpen && (
        <div className="why-edit">
          {counts.map((field) => (
            <NumberForm
              key={field}
              label={why.counts[field]}
              first={f.whole(post[field]?.value ?? 0)}
              read={countIn}
              bad={why.bad}
              onSave={(typed) => correcting.correct(key, { kind: 'count', postId: post.id, field, value: typed })}
            />
          ))}
          <button
            type="button"
            className="btn sm"
            onClick={() => void correcting.correct(key, { kind: 'left-out', postId: post.id })}
          >
            {why.leaveOut}
          </button>
        </div>
      )}
    </li>
  );
}
