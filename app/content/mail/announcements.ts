/** What HR tells people in its own name around a wave. Placeholders: {organisation}, {first}, {second}, {opens}, {closes}, {threshold}, {how}, {contact}. */
type Announcement = {
  id: string;
  title: string;
  when: string;
  subject: string;
  text: readonly string[];
};

export const ANNOUNCEMENTS: readonly Announcement[] = [
  {
    id: "before",
    title: "A week before",
    when: "From the two heads together, in both departments on the same day.",
    subject: "From {opens}: how {first} and {second} work together",
    text: [
      "Dear colleagues,",
      "from {opens} to {closes} we ask everybody in {first} and {second} how the two departments work together. The survey takes about four minutes, also on a phone. {how}",
      "It is anonymous: your browser seals your answers, they are stored without name or time, and they are destroyed once they are counted. A department has results of its own only from {threshold} answers on. HR cannot see who has taken part, so reminders go to everybody. The first page of the survey says how far this promise goes and what cannot be prevented.",
      "Taking part is voluntary. What we learn is discussed by both departments together, and you will hear what we do about it and what we do not, with the reason.",
      "Questions: {contact}.",
    ],
  },
  {
    id: "open",
    title: "On the first day",
    when: "A sentence in the team meetings of both departments; no link, so that nobody forwards one.",
    subject: "The survey of {first} and {second} is open until {closes}",
    text: [
      "The survey is open until {closes}. {how}",
      "Compare the fingerprint on the survey page with the one in your invitation or on your slip and on the notice board. If they differ, do not answer and tell the works council or HR.",
    ],
  },
  {
    id: "thanks",
    title: "When it has closed",
    when: "Within two days, before the results are discussed.",
    subject: "Thank you: the survey of {first} and {second} is closed",
    text: [
      "Thank you to everybody who answered. The answers have been counted and destroyed; what remains are group results and, where enough people wrote one, comments.",
      "If you kept your receipt, you can check in the published list that your ballot was counted.",
      "The two heads discuss the results with both departments in the coming weeks.",
    ],
  },
  {
    id: "results",
    title: "After the result meeting",
    when: "Within two weeks of the meeting, also if nothing is changed.",
    subject: "What {first} and {second} do next",
    text: [
      "You said: [the two or three things that stood out].",
      "We do: [each intervention, its two owners, its date].",
      "We do not, because: [what was considered and left, and why].",
      "In the next survey you will see this again and can tell whether it helped.",
    ],
  },
];
