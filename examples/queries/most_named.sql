-- Who is in the news: those whom more than one article names.
SELECT node_name AS name, kind, count(DISTINCT article_id) AS articles
FROM entities
GROUP BY entity_node, node_name, kind
HAVING articles > 1
ORDER BY articles DESC, name
