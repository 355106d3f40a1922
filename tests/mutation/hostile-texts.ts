/** Markup and addresses that would run if a text were printed as it stands. */
export const runningTexts = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '<svg onload=alert(1)>',
  '</style></title><script>alert(1)</script>',
  '<iframe src="javascript:alert(1)"></iframe>',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '${alert(1)} {alert(1)} {{alert(1)}} <%= 1 %>',
  '&lt;script&gt;alert(1)&lt;/script&gt; &#60;img onerror=alert(1)&#62;',
];

/** Characters that nobody sees, or that turn text around. */
export const hiddenCharacters = [
  'a\0b',
  'a\u0007b',
  'a\u001b[31mb',
  'a\u202eb',
  'a\u2066b',
  'a\u200bb',
  'a\ufeffb',
  'a\ud800b',
  'a\udc00b',
  'a\ufffeb',
  'a\u0085b',
  'a\u2028b',
];

/** A line of a million letters. */
export const hugeLine = 'x'.repeat(1_000_000);

/** Names that every JavaScript object has, which a careless look-up finds. */
export const objectNames = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
