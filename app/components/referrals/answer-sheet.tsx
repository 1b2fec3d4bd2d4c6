import { Button } from "#components/button";
import { DefinitionList } from "#components/definition-list";
import { EmailLink } from "#components/email-link";
import { Form } from "#components/form";
import { FormProblems } from "#components/form-problems";
import { Note } from "#components/note";
import { AgreeForm, DeclineForm, MoveVisitForm, OutcomeForm } from "#components/referrals/answer-forms";
import { ContactToShow } from "#components/referrals/contact-to-show";
import { DaysLeft } from "#components/referrals/days-left";
import { Turn } from "#components/referrals/turn";
import { VisitFacts } from "#components/referrals/visit-facts";
import { Section } from "#components/section";
import { useForm } from "#components/use-form";
import type { ContactPath } from "#domain/referrals/contact-path";
import { REFERRAL_LIFECYCLE } from "#domain/referrals/referral-lifecycle";
import type { ReferralView } from "#domain/referrals/referral-view";
import type { FormReply } from "#domain/shared/form-reply";
import { availableEvents } from "#domain/shared/lifecycle";
import { referralAnswer } from "#i18n/messages/referral-answer";
import { referrals } from "#i18n/messages/referrals";
import { useTexts } from "#i18n/use-texts";

type Answered = ReferralView & { sender: { name: string; email: string }; hasPath: boolean };
type AnswerSheetProps = {
  referral: Answered;
  /** The address of the page, to which everything is posted. */
  here: string;
  reply: (FormReply & { path?: ContactPath | undefined }) | undefined;
};

function Accept({ here, turn }: { here: string; turn: number }) {
  const t = useTexts(referralAnswer);
  return (
    <Form action={here}>
      <Turn turn={turn} />
      <p>{t.acceptText}</p>
      <div>
        <Button name="event" value="accept">
          {t.accept}
        </Button>
      </div>
    </Form>
  );
}

/** Nothing is asked any more: thanks for an answer, or what to do when the client has changed their mind. */
function Over({ status }: Pick<ReferralView, "status">) {
  const t = useTexts(referralAnswer);
  if (status === "withdrawn")
    return (
      <Note tone="attention" title={t.withdrawnTitle}>
        <p>{t.withdrawn}</p>
      </Note>
    );
  if (status === "lapsed")
    return (
      <Note title={t.lapsedTitle}>
        <p>{t.lapsed}</p>
      </Note>
    );
  return (
    <Note tone="success" title={t.doneTitle}>
      <p>{t.done}</p>
    </Note>
  );
}

/** What was typed into a form that the page no longer has, or has for something else, for the referral has moved on. */
function Unsaved({ reply, labels }: Pick<AnswerSheetProps, "reply"> & { labels: Record<string, string> }) {
  const t = useTexts(referralAnswer);
  if (!reply || reply.refusals.length === 0) return null;
  const items = ["date", "time", "words"].flatMap((name) => {
    const [value = ""] = reply?.values[name] ?? [];
    return value === "" ? [] : [{ label: labels[name] ?? "", value }];
  });
  if (items.length === 0) return null;
  return (
    <Section title={t.unsaved}>
      <DefinitionList items={items} />
    </Section>
  );
}

/** What was agreed, as the fields of its form. */
const agreedOf = (visit: ReferralView["visit"]) => (visit ? { ...visit, atDoor: String(visit.atDoor) } : {});

/** What is asked of the association, and the answers that its state allows. */
export function AnswerSheet({ referral, here, reply }: AnswerSheetProps) {
  const t = useTexts(referralAnswer);
  const { next } = useTexts(referrals);
  const { kind, status, turn, left, visit, isVisitAhead, sender, hasPath } = referral;
  const form = useForm<keyof typeof t.labels>({
    reply,
    labels: t.labels,
    saved: agreedOf(visit),
    refusals: t.refusals,
  });
  const events = availableEvents(REFERRAL_LIFECYCLE, status);
  const path = reply?.path;
  const answers = { here, form, turn, hasLooked: path !== undefined };
  return (
    <>
      <FormProblems form={form} />
      {hasPath ? (
        <>
          <p className="lead">{t.about[kind]}</p>
          <p className="cluster">
            <DaysLeft left={left} />
            <span className="muted small">
              {t.sender}: {sender.name}, <EmailLink email={sender.email} />
            </span>
          </p>
          <Note>
            <p>{t.volunteer}</p>
          </Note>
          <ContactToShow title={t.contactTitle} note={t.keep} sender={sender} here={here} path={path} />
        </>
      ) : null}
      {events.includes("accept") ? <Accept here={here} turn={turn} /> : null}
      {events.includes("agree") && status !== "agreed" ? (
        <AgreeForm {...answers} isNext={!events.includes("accept")} />
      ) : (
        <Unsaved reply={reply} labels={t.labels} />
      )}
      {events.includes("decline") ? <DeclineForm {...answers} /> : null}
      {visit ? <VisitFacts visit={visit} /> : null}
      {events.includes("arrive") ? (
        <OutcomeForm here={here} turn={turn} isAhead={isVisitAhead} mayBeFull={events.includes("full")} />
      ) : null}
      {status === "agreed" ? <MoveVisitForm {...answers} /> : null}
      {events.includes("reopen") ? (
        <Form action={here}>
          <Turn turn={turn} />
          <p>{next[status]}</p>
          <div>
            <Button name="event" value="reopen" variant="quiet">
              {t.reopen}
            </Button>
          </div>
        </Form>
      ) : null}
      {events.length === 0 ? <Over status={status} /> : null}
    </>
  );
}
