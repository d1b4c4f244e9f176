<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <!-- What listens and plays, as JSON under the name that Icecast 2.4 has for it. Written by aircheck. -->
  <xsl:output method="text" media-type="application/json" encoding="UTF-8"/>

  <xsl:template match="/icestats">
    <xsl:text>{"icestats":{</xsl:text>
    <xsl:call-template name="values"/>
    <xsl:text>"source":[</xsl:text>
    <xsl:for-each select="source">
      <xsl:if test="position() &gt; 1">,</xsl:if>
      <xsl:text>{</xsl:text>
      <xsl:call-template name="values"/>
      <xsl:text>"mount":</xsl:text>
      <xsl:call-template name="string"><xsl:with-param name="text" select="@mount"/></xsl:call-template>
      <xsl:text>}</xsl:text>
    </xsl:for-each>
    <xsl:text>]}}</xsl:text>
  </xsl:template>

  <!-- What people may see, as text or, where it is one, as a number. -->
  <xsl:template name="values">
    <xsl:for-each select="*[contains(' admin host location server_id server_start bitrate genre listener_peak listeners listenurl server_description server_name server_type server_url title artist ', concat(' ', name(), ' '))]">
      <xsl:call-template name="string"><xsl:with-param name="text" select="name()"/></xsl:call-template>
      <xsl:text>:</xsl:text>
      <xsl:choose>
        <xsl:when test="starts-with(name(), 'listener') and name() != 'listenurl' and string(number(.)) != 'NaN'"><xsl:value-of select="number(.)"/></xsl:when>
        <xsl:otherwise><xsl:call-template name="string"><xsl:with-param name="text" select="."/></xsl:call-template></xsl:otherwise>
      </xsl:choose>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="string">
    <xsl:param name="text"/>
    <xsl:text>"</xsl:text>
    <xsl:call-template name="escaped"><xsl:with-param name="text" select="translate($text, '&#9;&#10;&#13;', '   ')"/></xsl:call-template>
    <xsl:text>"</xsl:text>
  </xsl:template>

  <!-- One character that JSON wants escaped at a time. -->
  <xsl:template name="escaped">
    <xsl:param name="text"/>
    <xsl:variable name="first" select="substring(translate($text, translate($text, '&quot;\', ''), ''), 1, 1)"/>
    <xsl:choose>
      <xsl:when test="$first = ''"><xsl:value-of select="$text"/></xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="substring-before($text, $first)"/>
        <xsl:text>\</xsl:text>
        <xsl:value-of select="$first"/>
        <xsl:call-template name="escaped"><xsl:with-param name="text" select="substring-after($text, $first)"/></xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
