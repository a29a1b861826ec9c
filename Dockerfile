# The same steps as on any machine: install and build what is missing, then run.
FROM node:24-slim
WORKDIR /broadsheet
COPY . .
RUN node scripts/prepare.mjs && mkdir /data && chown -R node:node /broadsheet /data
USER node
ENV BROADSHEET_HOST=0.0.0.0 BROADSHEET_DATA_DIR=/data
VOLUME /data
EXPOSE 8080
CMD ["npm", "start"]
