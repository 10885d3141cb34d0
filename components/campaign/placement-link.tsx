import { usePageMessages } from '@/components/desk/page-messages';
import { PageIcon } from '@/components/ui/page-icon';
import { useSaid } from '@/components/ui/use-said';
import { contentOf, utmLink, utmOf } from '@/lib/campaign/utm';
import { type Campaign, type CampaignPlacement, type PlacementPatch, UTM_LENGTH } from '@/lib/model/campaign';
import { TextField } from './text-field';

interface PlacementLinkProps {
  placement: CampaignPlacement;
  campaign: Campaign;
  onChange: (patch: PlacementPatch) => void;
}

/** The placement's own link, by which analytics tell its clicks; copied at a press. */
export function PlacementLink({ placement, campaign, onChange }: PlacementLinkProps) {
  const { campaign: words } = usePageMessages();
  const { said, say } = useSaid(words.link.failed);
  const link = utmLink(campaign.link, utmOf(campaign, placement));
  return (
    <>
      <TextField
        label={words.link.content}
        value={placement.content}
        longest={UTM_LENGTH}
        placeholder={contentOf({ ...placement, content: '' })}
        onKeep={(content) => onChange({ content })}
      />
      <div className="placement-link">
        {link ? (
          <>
            <code title={link}>{link}</code>
            <button
              type="button"
              className="btn sm"
              aria-label={words.link.copyOf(placement.name)}
              onClick={() =>
                void say(async () => {
                  await navigator.clipboard.writeText(link);
                  return words.link.copied;
                })
              }
            >
              <PageIcon name="copy" small /> {words.link.copy}
            </button>
          </>
        ) : (
          <small className="muted">{campaign.link ? words.link.bad : words.link.none}</small>
        )}
        <span role="status">{said}</span>
      </div>
    </>
  );
}
