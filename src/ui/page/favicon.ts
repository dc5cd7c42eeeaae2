/** The mark for the browser's tab, in the colour of its ground. */
export const favicon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<style>path{fill:none;stroke:#0b5c7a;stroke-width:3;stroke-linecap:round}@media(prefers-color-scheme:dark){path{stroke:#7cc4e0}}</style>
<path d="M3 23C8 7 24 7 29 23M3 23h26"/>
</svg>
`
