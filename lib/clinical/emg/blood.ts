/** Blood tests that a request lists; `core` belong to every request (clinical specification 4.5). Ids are stored. */
export const BLOODS = {
  "full-blood-count": { name: "Full blood count", core: true },
  "urea-electrolytes": { name: "Urea and electrolytes: sodium, potassium, creatinine", core: true },
  calcium: { name: "Adjusted calcium", core: true },
  magnesium: { name: "Magnesium", core: true },
  phosphate: { name: "Phosphate", core: true },
  glucose: { name: "Glucose or HbA1c", core: true },
  thyroid: { name: "TSH (free T4 if abnormal)", core: true },
  b12: { name: "Vitamin B12", core: true },
  folate: { name: "Folate", core: true },
  "creatine-kinase": { name: "Creatine kinase (CK)", core: true },
  "liver-function": { name: "Liver function", core: true },
  inflammation: { name: "ESR or CRP", core: true },
  electrophoresis: { name: "Serum electrophoresis with immunofixation", core: false },
  "antinuclear-antibody": { name: "Antinuclear antibody", core: false },
  coeliac: { name: "Coeliac serology", core: false },
  lyme: {
    name: "Lyme serology (exposure or suspicion only; one early negative rules nothing out)",
    core: false,
  },
  "hiv-syphilis": { name: "HIV and syphilis serology, by risk", core: false },
  "acetylcholine-receptor": { name: "AChR and MuSK antibodies", core: false },
  "anti-gm1": { name: "Anti-GM1 IgM (a negative result does not close the question)", core: false },
  "potassium-channel": { name: "VGKC-complex, CASPR2 and LGI1 antibodies", core: false },
  "heavy-metals": { name: "Lead and heavy metals", core: false },
  genetics: { name: "Genetics, by a specialist and with consent", core: false },
} as const satisfies Record<string, { name: string; core: boolean }>;

export type BloodId = keyof typeof BLOODS;
export const BLOOD_IDS = Object.keys(BLOODS) as BloodId[];
