"""The reports screen: a shift's report as the page it will be, to read, save and open."""
