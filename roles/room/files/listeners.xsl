<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <!-- How many listen here, to all mounts together. Written by aircheck. -->
  <xsl:output method="text" media-type="text/plain" encoding="UTF-8"/>
  <xsl:template match="/"><xsl:value-of select="/icestats/listeners"/><xsl:text>&#10;</xsl:text></xsl:template>
</xsl:stylesheet>
