import { DEMO_PASSWORD, DEMO_SIGN_INS } from "@/lib/auth/demo-sign-ins";

for (const { role, email } of DEMO_SIGN_INS) console.log(`    ${role.padEnd(10)} ${email}`);
console.log(`    password   ${DEMO_PASSWORD}`);
