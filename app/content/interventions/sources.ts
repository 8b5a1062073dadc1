import type { Source } from "~/domain/interventions/intervention";

export const kotler2006: Source = {
  authors: "Kotler, P., Rackham, N. & Krishnaswamy, S.",
  year: 2006,
  title: "Ending the War Between Sales and Marketing",
  where: "Harvard Business Review 84 (7/8), 68-78",
};
export const pettigrew2006: Source = {
  authors: "Pettigrew, T. F. & Tropp, L. R.",
  year: 2006,
  title: "A Meta-Analytic Test of Intergroup Contact Theory",
  where: "Journal of Personality and Social Psychology 90 (5), 751-783",
};
export const gaertner2000: Source = {
  authors: "Gaertner, S. L. & Dovidio, J. F.",
  year: 2000,
  title: "Reducing Intergroup Bias: The Common Ingroup Identity Model",
  where: "Psychology Press",
};
export const sherif1961: Source = {
  authors: "Sherif, M., Harvey, O. J., White, B. J., Hood, W. R. & Sherif, C. W.",
  year: 1961,
  title: "Intergroup Conflict and Cooperation: The Robbers Cave Experiment",
  where: "University of Oklahoma",
};
export const delbecq1971: Source = {
  authors: "Delbecq, A. L. & Van de Ven, A. H.",
  year: 1971,
  title: "A Group Process Model for Problem Identification and Program Planning",
  where: "Journal of Applied Behavioral Science 7 (4), 466-492",
};
export const sabnis2013: Source = {
  authors: "Sabnis, G., Chatterjee, S. C., Grewal, R. & Lilien, G. L.",
  year: 2013,
  title: "The Sales Lead Black Hole: On Sales Reps' Follow-Up of Marketing Leads",
  where: "Journal of Marketing 77 (1), 52-67",
};
export const smith2006: Source = {
  authors: "Smith, T. M., Gopalakrishna, S. & Chatterjee, R.",
  year: 2006,
  title: "A Three-Stage Model of Integrated Marketing Communications at the Marketing-Sales Interface",
  where: "Journal of Marketing Research 43 (4), 564-579",
};
export const homburg2007: Source = {
  authors: "Homburg, C. & Jensen, O.",
  year: 2007,
  title: "The Thought Worlds of Marketing and Sales: Which Differences Make a Difference?",
  where: "Journal of Marketing 71 (3), 124-142",
};
export const homburg2008: Source = {
  authors: "Homburg, C., Jensen, O. & Krohmer, H.",
  year: 2008,
  title: "Configurations of Marketing and Sales: A Taxonomy",
  where: "Journal of Marketing 72 (2), 133-154",
};
export const rouzies2005: Source = {
  authors: "Rouziès, D., Anderson, E., Kohli, A. K., Michaels, R. E., Weitz, B. A. & Zoltners, A. A.",
  year: 2005,
  title: "Sales and Marketing Integration: A Proposed Framework",
  where: "Journal of Personal Selling & Sales Management 25 (2), 113-122",
};
export const rouzies2014: Source = {
  authors: "Rouziès, D. & Hulland, J.",
  year: 2014,
  title: "Does Marketing and Sales Integration Always Pay Off? Evidence from a Social Capital Perspective",
  where: "Journal of the Academy of Marketing Science 42, 511-527",
};
export const dawes2005: Source = {
  authors: "Dawes, P. L. & Massey, G. R.",
  year: 2005,
  title: "Antecedents of Conflict in Marketing's Cross-Functional Relationship with Sales",
  where: "European Journal of Marketing 39 (11/12), 1327-1344",
};
export const leMeunier2007: Source = {
  authors: "Le Meunier-FitzHugh, K. & Piercy, N. F.",
  year: 2007,
  title: "Exploring Collaboration Between Sales and Marketing",
  where: "European Journal of Marketing 41 (7/8), 939-955",
};
export const malshe2009: Source = {
  authors: "Malshe, A. & Sohi, R. S.",
  year: 2009,
  title: "What Makes Strategy Making Across the Sales-Marketing Interface More Successful?",
  where: "Journal of the Academy of Marketing Science 37 (4), 400-421",
};
export const guenzi2007: Source = {
  authors: "Guenzi, P. & Troilo, G.",
  year: 2007,
  title: "The Joint Contribution of Marketing and Sales to the Creation of Superior Customer Value",
  where: "Journal of Business Research 60 (2), 98-107",
};
export const lawrence1967: Source = {
  authors: "Lawrence, P. R. & Lorsch, J. W.",
  year: 1967,
  title: "Organization and Environment: Managing Differentiation and Integration",
  where: "Harvard University",
};
export const allen1977: Source = {
  authors: "Allen, T. J.",
  year: 1977,
  title: "Managing the Flow of Technology",
  where: "MIT Press",
};
export const edmondson1999: Source = {
  authors: "Edmondson, A.",
  year: 1999,
  title: "Psychological Safety and Learning Behavior in Work Teams",
  where: "Administrative Science Quarterly 44 (2), 350-383",
};
export const morrison2011: Source = {
  authors: "Morrison, E. W.",
  year: 2011,
  title: "Employee Voice Behavior: Integration and Directions for Future Research",
  where: "Academy of Management Annals 5 (1), 373-412",
};
export const rogelberg2019: Source = {
  authors: "Rogelberg, S. G.",
  year: 2019,
  title: "The Surprising Science of Meetings",
  where: "Oxford University Press",
};
export const tannenbaum2013: Source = {
  authors: "Tannenbaum, S. I. & Cerasoli, C. P.",
  year: 2013,
  title: "Do Team and Individual Debriefs Enhance Performance? A Meta-Analysis",
  where: "Human Factors 55 (1), 231-245",
};
export const grant2010: Source = {
  authors: "Grant, A. M. & Gino, F.",
  year: 2010,
  title: "A Little Thanks Goes a Long Way: Explaining Why Gratitude Expressions Motivate Prosocial Behavior",
  where: "Journal of Personality and Social Psychology 98 (6), 946-955",
};
export const deutsch1949: Source = {
  authors: "Deutsch, M.",
  year: 1949,
  title: "A Theory of Co-operation and Competition",
  where: "Human Relations 2 (2), 129-152",
};
export const locke2002: Source = {
  authors: "Locke, E. A. & Latham, G. P.",
  year: 2002,
  title: "Building a Practically Useful Theory of Goal Setting and Task Motivation",
  where: "American Psychologist 57 (9), 705-717",
};
export const kerr1975: Source = {
  authors: "Kerr, S.",
  year: 1975,
  title: "On the Folly of Rewarding A, While Hoping for B",
  where: "Academy of Management Journal 18 (4), 769-783",
};
export const wageman1997: Source = {
  authors: "Wageman, R. & Baker, G.",
  year: 1997,
  title:
    "Incentives and Cooperation: The Joint Effects of Task and Reward Interdependence on Group Performance",
  where: "Journal of Organizational Behavior 18 (2), 139-158",
};
export const rogers2006: Source = {
  authors: "Rogers, P. & Blenko, M.",
  year: 2006,
  title: "Who Has the D? How Clear Decision Roles Enhance Organizational Performance",
  where: "Harvard Business Review 84 (1), 52-61",
};
export const harrison1972: Source = {
  authors: "Harrison, R.",
  year: 1972,
  title: "Role Negotiation: A Tough-Minded Approach to Team Development",
  where: "in Burke & Hornstein (eds.), The Social Technology of Organization Development",
};
export const campion1994: Source = {
  authors: "Campion, M. A., Cheraskin, L. & Stevens, M. J.",
  year: 1994,
  title: "Career-Related Antecedents and Outcomes of Job Rotation",
  where: "Academy of Management Journal 37 (6), 1518-1542",
};
export const kerth2001: Source = {
  authors: "Kerth, N. L.",
  year: 2001,
  title: "Project Retrospectives: A Handbook for Team Reviews",
  where: "Dorset House",
};
export const kluger1996: Source = {
  authors: "Kluger, A. N. & DeNisi, A.",
  year: 1996,
  title: "The Effects of Feedback Interventions on Performance",
  where: "Psychological Bulletin 119 (2), 254-284",
};
export const kaplan1992: Source = {
  authors: "Kaplan, R. S. & Norton, D. P.",
  year: 1992,
  title: "The Balanced Scorecard: Measures That Drive Performance",
  where: "Harvard Business Review 70 (1), 71-79",
};
export const mcquarrie2008: Source = {
  authors: "McQuarrie, E. F.",
  year: 2008,
  title: "Customer Visits: Building a Better Market Focus",
  where: "3rd edition, Routledge",
};
export const gopalakrishna1995: Source = {
  authors: "Gopalakrishna, S. & Lilien, G. L.",
  year: 1995,
  title: "A Three-Stage Model of Industrial Trade Show Performance",
  where: "Marketing Science 14 (1), 22-42",
};
export const klein2007: Source = {
  authors: "Klein, G.",
  year: 2007,
  title: "Performing a Project Premortem",
  where: "Harvard Business Review 85 (9), 18-19",
};
export const leMeunier2019: Source = {
  authors: "Le Meunier-FitzHugh, K. & Massey, G. R.",
  year: 2019,
  title:
    "Improving Relationships between Sales and Marketing: The Relative Effectiveness of Cross-Functional Coordination Mechanisms",
  where: "Journal of Marketing Management 35 (13-14), 1267-1290",
};
export const lees2020: Source = {
  authors: "Lees, J. & Cikara, M.",
  year: 2020,
  title: "Inaccurate Group Meta-Perceptions Drive Negative Out-Group Attributions in Competitive Contexts",
  where: "Nature Human Behaviour 4, 279-286",
};
export const blake1964: Source = {
  authors: "Blake, R. R., Shepard, H. A. & Mouton, J. S.",
  year: 1964,
  title: "Managing Intergroup Conflict in Industry",
  where: "Gulf Publishing",
};
export const lipmanowicz2013: Source = {
  authors: "Lipmanowicz, H. & McCandless, K.",
  year: 2013,
  title: "The Surprising Power of Liberating Structures (What I Need From You)",
  where: "Liberating Structures Press",
};
export const karasek1979: Source = {
  authors: "Karasek, R. A.",
  year: 1979,
  title: "Job Demands, Job Decision Latitude, and Mental Strain: Implications for Job Redesign",
  where: "Administrative Science Quarterly 24 (2), 285-308",
};
export const cooperrider1987: Source = {
  authors: "Cooperrider, D. L. & Srivastva, S.",
  year: 1987,
  title: "Appreciative Inquiry in Organizational Life",
  where: "Research in Organizational Change and Development 1, 129-169",
};
export const walton1969: Source = {
  authors: "Walton, R. E.",
  year: 1969,
  title: "Interpersonal Peacemaking: Confrontations and Third-Party Consultation",
  where: "Addison-Wesley",
};
export const bauer2007: Source = {
  authors: "Bauer, T. N., Bodner, T., Erdogan, B., Truxillo, D. M. & Tucker, J. S.",
  year: 2007,
  title:
    "Newcomer Adjustment During Organizational Socialization: A Meta-Analytic Review of Antecedents, Outcomes, and Methods",
  where: "Journal of Applied Psychology 92 (3), 707-721",
};
export const deDreu2003: Source = {
  authors: "De Dreu, C. K. W. & Weingart, L. R.",
  year: 2003,
  title: "Task Versus Relationship Conflict, Team Performance, and Team Member Satisfaction: A Meta-Analysis",
  where: "Journal of Applied Psychology 88 (4), 741-749",
};
export const gollwitzer2006: Source = {
  authors: "Gollwitzer, P. M. & Sheeran, P.",
  year: 2006,
  title: "Implementation Intentions and Goal Achievement: A Meta-Analysis of Effects and Processes",
  where: "Advances in Experimental Social Psychology 38, 69-119",
};
export const jeppesen2010: Source = {
  authors: "Jeppesen, L. B. & Lakhani, K. R.",
  year: 2010,
  title: "Marginality and Problem-Solving Effectiveness in Broadcast Search",
  where: "Organization Science 21 (5), 1016-1033",
};
