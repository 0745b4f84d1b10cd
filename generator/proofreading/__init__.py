"""Proofreading of the guide: how hard a page is to read, how it speaks of people, how it is spelled, where it leads.

Takes the texts as values and gives ``Problem`` values with the line and column of what is meant.
"""
