import { blankOf, useGapWords } from "#components/associations/activity-gaps";
import { Icon } from "#components/icon";
import type { Gap } from "#domain/associations/activity-gaps";
import { sectionNeeds, type SectionNeeds } from "#domain/associations/activity-sections";
import { activityForm } from "#i18n/messages/activity-form";
import { activityQuestions } from "#i18n/messages/activity-questions";
import { scheduleForm } from "#i18n/messages/schedule-form";
import { useTexts } from "#i18n/use-texts";

function State({ needs: { section, isDone } }: { needs: SectionNeeds }) {
  const t = useTexts(activityForm);
  if (section === "more") return <span className="section-state">{t.sectionOptional}</span>;
  return (
    <span className="section-state section-done" data-section-done="" hidden={!isDone}>
      <Icon name="check" /> {t.sectionDone}
    </span>
  );
}

function Section({ needs }: { needs: SectionNeeds }) {
  const { titles } = useTexts(activityQuestions);
  const { title: when } = useTexts(scheduleForm);
  const wordsOf = useGapWords();
  const { section, needed } = needs;
  return (
    <li data-section="">
      <span className="section-line">
        <a href={`#${section}`}>{section === "when" ? when : titles[section]}</a> <State needs={needs} />
      </span>
      {needed.map((gap) => (
        <a
          key={`${gap.field} ${gap.message}`}
          className="section-need"
          href={`#${gap.field}`}
          hidden={!gap.isMissing}
          data-need={`${gap.field} ${gap.message}`}
          data-fill-blank={blankOf(gap)}
        >
          {wordsOf(gap)}
        </a>
      ))}
    </li>
  );
}

/** The parts of a long form, each with what it still needs. A script keeps them true while one writes. */
export function SectionList({ gaps, isDraft }: { gaps: readonly Gap[]; isDraft: boolean }) {
  const t = useTexts(activityForm);
  const count = gaps.length;
  const ready = isDraft ? t.readyTitle : t.sections;
  return (
    <nav className="section-list" aria-labelledby="sections-title" data-sections="">
      <p
        className="section-list-title"
        id="sections-title"
        data-title={t.sectionsLeft}
        data-ready={ready}
        aria-live="polite"
      >
        {count > 0 ? t.gapsTitle({ count }) : ready}
      </p>
      <ol>
        {sectionNeeds(gaps).map((needs) => (
          <Section key={needs.section} needs={needs} />
        ))}
      </ol>
    </nav>
  );
}
